package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.secondfactor.SecondFactors;

/** What is refused here is kept all the same: the failure that was counted. */
@ApplicationScoped
@Transactional(dontRollbackOn = {InvalidInput.class, AccountLocked.class})
@NoPermissionNeeded("everybody gives up only the own second factor, and proves to have it")
class GivingUpSecondFactor implements GiveUpSecondFactor {

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    GivingUpSecondFactor(Accounts accounts, SecondFactors secondFactors, InstantSource clock, Event<Act> acts) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void giveUp(PersonId by, String code) {
        boolean isProven =
                new Attempts(accounts, clock, acts).prove(accounts.get(by), () -> secondFactors.accepts(by, code));
        Input.check().that(isProven, "code", "code-wrong").orRefuse();
        secondFactors.remove(by);
        acts.fire(new SecondFactorGivenUp(by));
    }
}
