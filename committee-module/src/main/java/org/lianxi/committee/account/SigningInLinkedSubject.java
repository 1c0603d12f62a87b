package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.account.SignInResult.CodeAsked;
import org.lianxi.committee.account.SignInResult.NotLinked;
import org.lianxi.committee.account.SignInResult.SignedIn;
import org.lianxi.committee.account.SignInResult.Suspended;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.secondfactor.SecondFactors;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("who signs in is not yet anybody")
class SigningInLinkedSubject implements SignInLinkedSubject {

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final Event<Act> acts;

    @Inject
    SigningInLinkedSubject(Accounts accounts, SecondFactors secondFactors, Event<Act> acts) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.acts = acts;
    }

    @Override
    public SignInResult signIn(LinkedSubject subject, boolean secondFactorProven) {
        return accounts.linkedWith(subject)
                .map(account -> greet(account, secondFactorProven))
                .orElseGet(NotLinked::new);
    }

    private SignInResult greet(Account account, boolean secondFactorProven) {
        if (account.isSuspended()) {
            return new Suspended();
        }
        if (!secondFactorProven && secondFactors.isEnrolled(account.person())) {
            return new CodeAsked(account.person());
        }
        acts.fire(new AccountSignedIn(account.person()));
        return new SignedIn(account.person());
    }
}
