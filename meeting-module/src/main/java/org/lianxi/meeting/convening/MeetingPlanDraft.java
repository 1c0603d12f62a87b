package org.lianxi.meeting.convening;

import java.time.Instant;
import org.lianxi.committee.territory.CompoundId;

/**
 * A meeting as typed in. An empty title becomes the compound's name with the day. Limits: title 0 to 120 characters,
 * start in the future, 15 to 480 planned minutes, place 1 to 200 characters.
 *
 * @param redProperty whether it is a meeting of the red-property programme (红色物业)
 */
public record MeetingPlanDraft(
        CompoundId compound,
        MeetingType type,
        String title,
        Instant startsAt,
        int plannedMinutes,
        String place,
        boolean redProperty) {

    /** A meeting that is of no programme. */
    public MeetingPlanDraft(
            CompoundId compound, MeetingType type, String title, Instant startsAt, int plannedMinutes, String place) {
        this(compound, type, title, startsAt, plannedMinutes, place, false);
    }
}
