package org.lianxi.meeting.decision;

import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.agenda.AgendaItemId;

/** There is no vote to take back. Argument: the party. */
public final class PartyNotVoted extends Refusal {

    PartyNotVoted(AgendaItemId item, Party party) {
        super(Kind.RULE, party + " has not voted on item " + item, party);
    }
}
