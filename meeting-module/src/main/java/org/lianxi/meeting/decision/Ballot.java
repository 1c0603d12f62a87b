package org.lianxi.meeting.decision;

import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.Seat;

/** What a delegate says for a party. */
record Ballot(Party party, OrganisationId organisation, VoteChoice choice, String reason, PersonId by, Instant at) {

    /** For whom it is cast. */
    Seat seat() {
        return new Seat(party, organisation);
    }
}
