package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lianxi.committee.territory.CompoundId;

/**
 * A meeting as typed in. An empty title becomes the compound's name with the day. Limits: title 0 to 120 characters,
 * start in the future, 15 to 480 planned minutes, place 1 to 200 characters, up to 60 compounds of one community.
 *
 * @param redProperty whether it is a meeting of the red-property programme (红色物业)
 * @param further the compounds that sit together with the first one
 */
public record MeetingPlanDraft(
        CompoundId compound,
        MeetingType type,
        String title,
        Instant startsAt,
        int plannedMinutes,
        String place,
        boolean redProperty,
        List<CompoundId> further) {

    public MeetingPlanDraft {
        CompoundId first = compound;
        further =
                further.stream().filter(each -> !each.equals(first)).distinct().toList();
    }

    /** A meeting of one compound. */
    public MeetingPlanDraft(
            CompoundId compound,
            MeetingType type,
            String title,
            Instant startsAt,
            int plannedMinutes,
            String place,
            boolean redProperty) {
        this(compound, type, title, startsAt, plannedMinutes, place, redProperty, List.of());
    }

    /** A meeting of one compound that is of no programme. */
    public MeetingPlanDraft(
            CompoundId compound, MeetingType type, String title, Instant startsAt, int plannedMinutes, String place) {
        this(compound, type, title, startsAt, plannedMinutes, place, false);
    }

    /** Every compound, the first one first. */
    public List<CompoundId> compounds() {
        return Stream.concat(Stream.of(compound), further.stream()).toList();
    }
}
