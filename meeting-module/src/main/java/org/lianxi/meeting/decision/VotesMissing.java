package org.lianxi.meeting.decision;

import java.util.List;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.Seat;

/** Parties in the room have not voted. Argument: how many; which, is in {@link #parties()}. */
public final class VotesMissing extends Refusal {

    private final transient List<Party> parties;

    VotesMissing(AgendaItemId id, List<Seat> seats) {
        super(Kind.RULE, "Item " + id + " waits for " + seats, seats.size());
        this.parties = seats.stream().map(Seat::party).distinct().toList();
    }

    /** The parties whose vote is missing. */
    public List<Party> parties() {
        return parties;
    }
}
