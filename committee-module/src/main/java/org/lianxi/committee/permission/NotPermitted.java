package org.lianxi.committee.permission;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** No mandate of the person allows this here. */
public final class NotPermitted extends Refusal {

    /** Refuses a person an action. */
    public NotPermitted(PersonId person, Action action, Scope scope) {
        super(Kind.NOT_PERMITTED, "person " + person + " may not " + action + " in " + scope);
    }
}
