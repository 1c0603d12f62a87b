package org.lianxi.committee.contact;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A link was sent to this person a moment ago. Argument: minutes to wait between two. */
public final class AddressAskedOften extends Refusal {

    AddressAskedOften(PersonId person, long minutes) {
        super(Kind.RULE, "a link was just sent to " + person, minutes);
    }
}
