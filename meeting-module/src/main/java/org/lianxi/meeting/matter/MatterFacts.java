package org.lianxi.meeting.matter;

import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

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
        OrganisationId organisation) {

    /**
     * The route of a matter that is or was on an agenda, and so has been screened.
     *
     * @throws IllegalStateException when it was not screened yet
     */
    public MatterRoute screenedRoute() {
        return route.orElseThrow(() -> new IllegalStateException("Matter " + id + " has no route"));
    }
}
