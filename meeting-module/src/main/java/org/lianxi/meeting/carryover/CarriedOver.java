package org.lianxi.meeting.carryover;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.task.TaskId;

/**
 * Why a matter comes before a meeting again.
 *
 * @param meeting the one from which it comes
 * @param heldAt when that was to begin
 * @param task the overdue one; empty for any other reason
 * @param title of that task, or of that meeting
 * @param because why the meeting put it off, in its words; blank for any other reason
 * @param workingDaysLate how many the task is overdue by now; 0 for any other reason
 */
public record CarriedOver(
        MatterId matter,
        CarryOverReason reason,
        MeetingId meeting,
        Instant heldAt,
        Optional<TaskId> task,
        String title,
        String because,
        int workingDaysLate) {}
