package org.lianxi.meeting.recusal;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.agenda.AgendaItemId;

/** The item waits for the street to name who leads it. Argument: the number of the item. */
public final class ItemWithoutChair extends Refusal {

    public ItemWithoutChair(AgendaItemId item, int position) {
        super(Kind.RULE, "item " + item + " has no chair", position);
    }
}
