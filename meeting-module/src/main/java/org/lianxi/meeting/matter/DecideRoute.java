package org.lianxi.meeting.matter;

import org.lianxi.committee.mandate.PersonId;

/** The party secretary says where a matter belongs that no rule knows (M16, CFG-04). */
public interface DecideRoute {

    /**
     * Gives the matter a route. What the meeting may deal with then waits for admission as any other; anything else ends as
     * rerouted. Reason: 1 to 1000 characters, an answer to the submitter.
     *
     * @throws UnknownMatter when there is none with this id
     * @throws MatterRouteNotOpen when the matter has its route by a rule, or has it already
     * @throws MatterReserved when by its answers it is the owners' own and the meeting would decide it
     * @throws org.lianxi.committee.permission.NotPermitted when the person is not the community's party secretary
     * @throws org.lianxi.committee.refusal.InvalidInput when there is no route, or no reason
     */
    void decide(PersonId by, MatterId matter, MatterRoute route, String reason);
}
