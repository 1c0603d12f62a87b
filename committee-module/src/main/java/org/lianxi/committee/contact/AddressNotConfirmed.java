package org.lianxi.committee.contact;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The link is not the newest one of this person, or too old. */
public final class AddressNotConfirmed extends Refusal {

    AddressNotConfirmed(PersonId person) {
        super(Kind.RULE, "no such link for " + person);
    }
}
