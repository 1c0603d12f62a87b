package org.lianxi.meeting.convening;

import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** An organisation in a seat has named no delegate, so there could be no quorum. Argument: the party. */
public final class SeatWithoutDelegate extends Refusal {

    SeatWithoutDelegate(MeetingId id, Party party) {
        super(Kind.RULE, "Meeting " + id + " has no delegate for " + party, party);
    }
}
