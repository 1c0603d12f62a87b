package org.lianxi.meeting.matter;

import org.lianxi.committee.mandate.PersonId;

/** Port: the agenda that a matter stands on. Filled by the agenda feature. */
public interface MatterPlaces {

    /**
     * Takes a scheduled matter off its agenda, and back into the backlog.
     *
     * @throws org.lianxi.committee.refusal.Refusal when that agenda is locked
     */
    void leave(PersonId by, MatterId matter);
}
