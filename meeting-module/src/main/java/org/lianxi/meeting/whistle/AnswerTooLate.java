package org.lianxi.meeting.whistle;

import java.time.Instant;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The limit for the answer has passed, and the whistle goes to the district. Argument: when it passed. */
public final class AnswerTooLate extends Refusal {

    AnswerTooLate(WhistleId id, Instant limit) {
        super(Kind.RULE, "whistle " + id + " was to be answered by " + limit, limit);
    }
}
