package org.lianxi.meeting.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingState;

/**
 * One line of the calendar.
 *
 * @param subject id of the meeting, the plan, the minutes or the task
 * @param day on which it stands
 * @param moment when it begins, or the end of the last day of a limit
 * @param where the compounds concerned, by name; empty for the meeting of a whole street
 * @param state that of a meeting
 */
public record DiaryEntry(
        DiaryKind kind,
        String subject,
        LocalDate day,
        Instant moment,
        String title,
        String where,
        Optional<MeetingState> state,
        boolean redProperty) {}
