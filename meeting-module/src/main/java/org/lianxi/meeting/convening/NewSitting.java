package org.lianxi.meeting.convening;

import java.time.Instant;

/**
 * When and where a meeting is held after a change. Limits as of {@link MeetingPlanDraft}.
 *
 * @param onlineLink where those join who do not come in person; empty if it is held in a room only
 */
public record NewSitting(Instant startsAt, int plannedMinutes, String place, String onlineLink) {}
