package org.lianxi.meeting.diary;

import java.time.Instant;
import java.time.LocalDate;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * What a calendar program is told of a meeting or of a task's limit. It names no person.
 *
 * @param subject id of the meeting or the task: the program knows it again by this
 * @param sequence raised whenever date, length or place change, and with a cancellation
 * @param day the day of a limit, or that of the meeting
 * @param startsAt counts for a meeting only, as do {@code minutes} and {@code place}
 * @param organiser the community or street, of a task the lead unit's community
 * @param changedAt when this was last told otherwise
 */
public record Invitation(
        Kind kind,
        String subject,
        int sequence,
        Standing standing,
        String title,
        LocalDate day,
        Instant startsAt,
        int minutes,
        String place,
        OrganisationId organiser,
        String organiserName,
        Instant changedAt) {

    /** Of what it tells. */
    public enum Kind {
        MEETING,
        TASK_LIMIT
    }

    /** Whether it takes place. */
    public enum Standing {
        /** Planned: the notice is not out. */
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
