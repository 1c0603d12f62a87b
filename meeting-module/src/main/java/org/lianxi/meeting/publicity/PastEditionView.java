package org.lianxi.meeting.publicity;

import java.time.Instant;

/** An edition that was taken down, as those who may read the file see it. */
public record PastEditionView(
        int number, Instant postedAt, Instant takenDownAt, TakeDownReason reason, String explanation) {}
