package org.lianxi.meeting.publicity;

import java.time.Instant;
import java.util.Optional;

/** An objection without who raised it. */
public record ObjectionView(
        ObjectionId id,
        PublicNoticeId notice,
        String noticeTitle,
        ObjectionState state,
        String words,
        boolean ownership,
        Instant raisedAt,
        Instant answerBy,
        Optional<Instant> answeredAt,
        String answer) {}
