package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.Seat;

/** Somebody who votes for a party on items on which all its listed delegates are recused. */
public record NamedAlternate(PersonId person, Party party, OrganisationId organisation) {

    /** The seat for which the alternate votes. */
    public Seat seat() {
        return new Seat(party, organisation);
    }
}
