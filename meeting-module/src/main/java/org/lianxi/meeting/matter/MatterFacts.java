package org.lianxi.meeting.matter;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingLevel;

/**
 * What other features need to know of a matter.
 *
 * @param organisation in whose name it was handed in
 */
public record MatterFacts(
        MatterId id,
        MatterState state,
        String title,
        String facts,
        MatterCategory category,
        Optional<MatterRoute> route,
        CompoundId compound,
        OrganisationId community,
        OrganisationId organisation,
        Instant submittedAt,
        MatterOrigin origin) {

    /** Whether it waits for a meeting of this level: admitted in its community, or referred up to the street (M10). */
    public boolean mayBeOnAgendaAt(MeetingLevel level) {
        return level == MeetingLevel.STREET
                ? state == MatterState.REROUTED && route.equals(Optional.of(MatterRoute.STREET_JOINT_MEETING))
                : state == MatterState.ADMITTED;
    }

    /**
     * The route of a matter that is or was on an agenda, and so has been screened.
     *
     * @throws IllegalStateException when it was not screened yet
     */
    public MatterRoute screenedRoute() {
        return route.orElseThrow(() -> new IllegalStateException("Matter " + id + " has no route"));
    }
}
