package org.lianxi.meeting.supervision;

import java.util.EnumMap;
import java.util.Map;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionState;

/**
 * How much a community has done and has before it, in numbers only.
 *
 * @param street the street that the community belongs to
 * @param meetingsHeld meetings of this year whose session has taken place and was quorate
 * @param resolutions how many there are in each state; a state without any may be missing
 * @param openTasks tasks that are not signed off
 * @param overdueTasks those of them that the lead unit owes past their date
 */
public record CommunityFigures(
        OrganisationId community,
        String communityName,
        OrganisationId street,
        String streetName,
        long meetingsHeld,
        Map<ResolutionState, Long> resolutions,
        long openTasks,
        long overdueTasks) {

    public CommunityFigures {
        resolutions = Map.copyOf(resolutions);
    }

    /** How many resolutions are in this state. */
    public long resolutionsIn(ResolutionState state) {
        return resolutions.getOrDefault(state, 0L);
    }

    /** The figures of two areas together; the names stay those of this one. */
    public CommunityFigures plus(CommunityFigures other) {
        Map<ResolutionState, Long> both = new EnumMap<>(ResolutionState.class);
        both.putAll(resolutions);
        other.resolutions.forEach((state, count) -> both.merge(state, count, Long::sum));
        return new CommunityFigures(
                community,
                communityName,
                street,
                streetName,
                meetingsHeld + other.meetingsHeld,
                both,
                openTasks + other.openTasks,
                overdueTasks + other.overdueTasks);
    }
}
