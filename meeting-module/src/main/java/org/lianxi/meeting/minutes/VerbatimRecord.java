package org.lianxi.meeting.minutes;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.meeting.convening.MeetingId;

/**
 * What was said at a meeting (会议记录), beside the minutes and never in them.
 *
 * @param text empty while nothing was written
 * @param version for {@link KeepVerbatimRecord}; 0 while nothing was written
 * @param isOpen whether it may still be written: until the minutes of the meeting are issued
 */
public record VerbatimRecord(
        MeetingId meeting,
        String meetingTitle,
        String text,
        long version,
        Optional<PersonView> keptBy,
        Optional<Instant> keptAt,
        boolean isOpen) {}
