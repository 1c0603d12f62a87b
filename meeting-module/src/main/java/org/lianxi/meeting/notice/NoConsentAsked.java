package org.lianxi.meeting.notice;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** The street was asked nothing that it has not answered. */
public final class NoConsentAsked extends Refusal {

    NoConsentAsked(MeetingId id) {
        super(Kind.RULE, "Meeting " + id + " asks nothing of the street");
    }
}
