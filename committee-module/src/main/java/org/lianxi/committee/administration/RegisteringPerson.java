package org.lianxi.committee.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.MandateRegister;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class RegisteringPerson implements RegisterPerson {

    private static final int LONGEST_NAME = 60;

    private final Permissions permissions;
    private final MandateRegister register;
    private final Event<Act> acts;

    @Inject
    RegisteringPerson(Permissions permissions, MandateRegister register, Event<Act> acts) {
        this.permissions = permissions;
        this.register = register;
        this.acts = acts;
    }

    @Override
    public PersonId register(PersonId by, String displayName) {
        if (!appointsSomewhere(by)) {
            permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        }
        Input.check().text("displayName", displayName, 1, LONGEST_NAME).orRefuse();
        PersonId person = register.enter(displayName.strip());
        acts.fire(new PersonRegistered(by, person));
        return person;
    }

    /** Who may give a post may enter the person for it. */
    private boolean appointsSomewhere(PersonId by) {
        return !permissions.communities(by, Action.MAINTAIN_ORGANISATIONS).isEmpty()
                || !permissions.communities(by, Action.NAME_DELEGATE).isEmpty();
    }
}
