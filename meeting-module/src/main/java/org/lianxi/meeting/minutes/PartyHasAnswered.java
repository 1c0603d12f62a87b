package org.lianxi.meeting.minutes;

import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The party has answered already; an answer is given once. */
public final class PartyHasAnswered extends Refusal {

    PartyHasAnswered(MinutesId id, Party party) {
        super(Kind.RULE, "minutes " + id + ": " + party + " has answered", party);
    }
}
