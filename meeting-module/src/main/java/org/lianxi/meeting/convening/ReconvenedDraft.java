package org.lianxi.meeting.convening;

import java.time.Instant;

/** When and where a meeting without a quorum is held again. Limits as of {@link MeetingPlanDraft}. */
public record ReconvenedDraft(Instant startsAt, int plannedMinutes, String place) {}
