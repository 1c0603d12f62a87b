package org.lianxi.meeting.notice;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** Somebody holds the chair by written delegation, so the absence of the chair is no reason (X19). */
public final class DeputyStandsIn extends Refusal {

    DeputyStandsIn(MeetingId id) {
        super(Kind.RULE, "Meeting " + id + " has a deputy");
    }
}
