package org.lianxi.meeting.extension;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.task.TaskId;

/**
 * Somebody who holds no post in the lead unit decides on a request (审批延期): the community party organisation on the first
 * of a task, the street on a further one. Asked for in time, it may be granted after the due date. DOMAIN §2.3, SOD-01.
 */
public interface DecideExtension {

    /**
     * Puts the due date off, to the day asked for or to an earlier one.
     *
     * @param until the new last day; empty for the day asked for
     * @param answer may be empty
     * @throws org.lianxi.committee.refusal.InvalidInput if the day is not after the due date or later than asked for
     * @throws ExtensionNotAwaiting if no request waits
     * @throws org.lianxi.meeting.task.VerifierOfLeadUnit if the person holds a post in the lead unit
     */
    void grant(PersonId by, TaskId task, Optional<LocalDate> until, String answer);

    /**
     * Leaves the due date as it is.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if the answer is blank or too long
     * @throws ExtensionNotAwaiting as for {@link #grant}
     * @throws org.lianxi.meeting.task.VerifierOfLeadUnit as for {@link #grant}
     */
    void refuse(PersonId by, TaskId task, String answer);
}
