package org.lianxi.meeting.decision;

import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.agenda.AgendaItemId;

/** Another delegate has voted for the party. Arguments: the party, who voted, and what. */
public final class PartyVotedAlready extends Refusal {

    PartyVotedAlready(AgendaItemId item, Party party, String who, VoteChoice choice) {
        super(Kind.RULE, party + " has voted " + choice + " on item " + item, party, who, choice);
    }
}
