package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.agenda.AgendaItemId;

/** The person is kept from the item already, or the same challenge was made before. */
public final class RecusedAlready extends Refusal {

    RecusedAlready(AgendaItemId item, PersonId person) {
        super(Kind.RULE, "person " + person + " is recused on item " + item);
    }
}
