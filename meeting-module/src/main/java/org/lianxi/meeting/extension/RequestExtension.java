package org.lianxi.meeting.extension;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.task.TaskId;

/** The lead unit asks to put the due date of its task off (申请延期). DOMAIN X12, CFG-17. */
public interface RequestExtension {

    /**
     * Asks; until it is decided the due date stays.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if a text is missing or too long, or the new day is not after the due
     *     date or later than {@link ExtensionOffer#latest()}
     * @throws AfterDue if the due date has passed
     * @throws ExtensionAwaited if a request waits for its decision already
     * @throws ExtensionsUsedUp if the due date was put off as often as may be
     * @throws NothingToExtend if the lead unit has not to deliver now
     */
    void request(PersonId by, TaskId task, ExtensionRequest request);
}
