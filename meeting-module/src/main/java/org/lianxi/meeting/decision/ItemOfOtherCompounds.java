package org.lianxi.meeting.decision;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.agenda.AgendaItemId;

/** The item belongs to compounds for which the delegate's organisation does not sit. */
public final class ItemOfOtherCompounds extends Refusal {

    ItemOfOtherCompounds(AgendaItemId id, PersonId delegate) {
        super(Kind.RULE, "Item " + id + " is none of " + delegate);
    }
}
