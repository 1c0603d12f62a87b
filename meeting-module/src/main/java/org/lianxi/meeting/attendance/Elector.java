package org.lianxi.meeting.attendance;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.Seat;

/**
 * Somebody who may speak for a party, as it was at one moment.
 *
 * @param alternate named instead of recused delegates, and not on the list of the notice
 */
public record Elector(PersonId person, Party party, OrganisationId organisation, Standing standing, boolean alternate) {

    /** The seat for which the person may speak. */
    public Seat seat() {
        return new Seat(party, organisation);
    }

    /** How somebody stood to a vote at its moment. */
    public enum Standing {
        PRESENT,
        /** Has voted on the item and left afterwards: the vote stands, and counts as taken part (X25). */
        VOTED_AND_LEFT,
        ABSENT,
        /** Counts neither as present nor as listed (SOD-09). */
        RECUSED;

        /** Whether the person takes part in the vote. */
        public boolean takesPart() {
            return this == PRESENT || this == VOTED_AND_LEFT;
        }
    }
}
