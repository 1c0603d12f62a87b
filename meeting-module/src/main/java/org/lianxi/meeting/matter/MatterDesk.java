package org.lianxi.meeting.matter;

import java.time.Instant;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;

/** Where the acts on one matter begin and end: the right to it, the moment, the process that is told, the trail. */
interface MatterDesk {

    /** The longest reason of an answer, in characters. */
    int LONGEST_REASON = 1000;

    /**
     * The matter, for a person who may do this in its community.
     *
     * @throws UnknownMatter when there is none with this id
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not
     */
    Matter open(PersonId by, MatterId id, Action action);

    /** Another matter than the one that was opened. */
    Matter beside(MatterId id);

    void add(Matter matter);

    Instant now();

    /** The process, to be told before the act is done. */
    MatterWorkflow workflow();

    /** Says what was done, last. */
    void done(Act act);
}
