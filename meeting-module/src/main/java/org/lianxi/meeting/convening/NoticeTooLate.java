package org.lianxi.meeting.convening;

import java.time.Instant;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The notice lead can no longer be kept. Argument: the last moment at which the notice could be issued. */
public final class NoticeTooLate extends Refusal {

    NoticeTooLate(MeetingId id, Instant noticeBy) {
        super(Kind.RULE, "The notice of meeting " + id + " was due by " + noticeBy, noticeBy);
    }
}
