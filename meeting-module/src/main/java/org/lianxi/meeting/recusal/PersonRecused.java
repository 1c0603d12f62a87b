package org.lianxi.meeting.recusal;

import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.agenda.AgendaItemId;

/** The person is kept from the item. Arguments: the rule, the number of the item. */
public final class PersonRecused extends Refusal {

    public PersonRecused(AgendaItemId item, PersonId person, SodRule rule, int position) {
        super(Kind.RULE, "person " + person + " is recused on item " + item, rule.code(), position);
    }
}
