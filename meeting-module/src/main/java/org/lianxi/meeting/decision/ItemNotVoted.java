package org.lianxi.meeting.decision;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.agenda.AgendaItemId;

/** The item is a proposal or an information: nobody votes on it. */
public final class ItemNotVoted extends Refusal {

    ItemNotVoted(AgendaItemId id) {
        super(Kind.RULE, "Nobody votes on item " + id);
    }
}
