package org.lianxi.meeting.decision;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;

/** Takes over what a paper meeting decided. The backfill calls it inside its own use case. */
public interface PaperDecisions {

    /** What a party said, and the delegate who was there for it. */
    record Said(Party party, OrganisationId organisation, VoteChoice choice, String reason, PersonId delegate) {}

    /**
     * Judges an item by the rules of every sitting, at the moment at which it was decided.
     *
     * @throws ItemNotQuorate when too few were there at that moment
     * @throws VotesMissing when a party that was there has no vote
     * @throws org.lianxi.meeting.recusal.ItemWithoutChair when nobody might have led it
     */
    Outcome enter(PersonId by, AgendaItemId item, List<Said> votes, Instant at);
}
