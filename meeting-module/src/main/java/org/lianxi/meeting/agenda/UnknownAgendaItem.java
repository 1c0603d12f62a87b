package org.lianxi.meeting.agenda;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no agenda item with this id. */
public final class UnknownAgendaItem extends Refusal {

    public UnknownAgendaItem(AgendaItemId id) {
        super(Kind.UNKNOWN, "No agenda item " + id);
    }
}
