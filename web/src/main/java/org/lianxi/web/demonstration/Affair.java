package org.lianxi.web.demonstration;

import java.util.Set;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterRoute;

/**
 * An invented affair of a compound, from what somebody brings forward to what would be done about it.
 *
 * @param wish what the submitter asks for
 * @param resolution what the meeting would resolve; also the text of a proposal that it may only forward
 * @param task what the lead unit would have to do
 * @param standard when the task is done
 */
record Affair(
        String title,
        String facts,
        String wish,
        MatterCategory category,
        int households,
        MatterRoute route,
        AdoptionMode mode,
        Set<Party> obliged,
        String resolution,
        String task,
        String standard) {

    Affair {
        obliged = Set.copyOf(obliged);
    }

    /** Who would carry it out: the property service where it is obliged, else the first obliged party. */
    Party lead() {
        return obliged.contains(Party.PROPERTY_SERVICE)
                ? Party.PROPERTY_SERVICE
                : obliged.stream().sorted().findFirst().orElse(Party.RESIDENTS_COMMITTEE);
    }
}
