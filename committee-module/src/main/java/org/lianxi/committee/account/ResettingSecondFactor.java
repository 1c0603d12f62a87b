package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.secondfactor.SecondFactors;
import org.lianxi.committee.session.SessionRegister;

@ApplicationScoped
@Transactional
class ResettingSecondFactor implements ResetSecondFactor {

    private final Permissions permissions;
    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final SessionRegister sessions;
    private final Event<Act> acts;

    @Inject
    ResettingSecondFactor(
            Permissions permissions,
            Accounts accounts,
            SecondFactors secondFactors,
            SessionRegister sessions,
            Event<Act> acts) {
        this.permissions = permissions;
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.acts = acts;
    }

    @Override
    public void reset(PersonId by, PersonId person) {
        permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        secondFactors.remove(accounts.another(by, person).person());
        sessions.endAll(person);
        acts.fire(new SecondFactorReset(by, person));
    }
}
