package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.secondfactor.SecondFactors;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("it is asked before anybody acts")
class DueSignInDuties implements SignInDuties {

    private final Accounts accounts;
    private final Mandates mandates;
    private final SecondFactors secondFactors;
    private final AccountSettings settings;
    private final InstantSource clock;

    @Inject
    DueSignInDuties(
            Accounts accounts,
            Mandates mandates,
            SecondFactors secondFactors,
            AccountSettings settings,
            InstantSource clock) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.secondFactors = secondFactors;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Set<SignInDuty> of(PersonId person, SignInManner manner) {
        Account account = accounts.get(person);
        Set<SignInDuty> due = EnumSet.noneOf(SignInDuty.class);
        if (manner.byPassword() && account.mustChangePassword(settings.passwordPolicy(), clock.instant())) {
            due.add(SignInDuty.CHANGE_PASSWORD);
        }
        if (!manner.secondFactorProven() && needsSecondFactor(account) && !secondFactors.isEnrolled(person)) {
            due.add(SignInDuty.ENROL_SECOND_FACTOR);
        }
        return Set.copyOf(due);
    }

    private boolean needsSecondFactor(Account account) {
        return new SecondFactorNeed(settings).concerns(account, mandates.of(account.person()));
    }
}
