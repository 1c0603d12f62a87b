package org.lianxi.meeting.task;

import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;

/** The lead unit does not take its task (拒签), for one of the reasons of DOMAIN X09. */
public interface DeclineTask {

    /**
     * Declines within the limit of acceptance (CFG-14). The party secretary decides within one working day, on a second
     * decline of the same task the street.
     *
     * @param words what there is to say about it
     * @throws TaskNotAwaiting when it is accepted already
     * @throws DeclineTooLate after the limit of acceptance
     */
    void decline(PersonId by, TaskId task, @Nullable DeclineReason reason, String words);
}
