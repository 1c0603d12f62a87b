package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("everybody links only the own account")
class LinkingSignIn implements LinkSignIn {

    private final Accounts accounts;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    LinkingSignIn(Accounts accounts, InstantSource clock, Event<Act> acts) {
        this.accounts = accounts;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void link(PersonId by, LinkedSubject subject) {
        Optional<Account> linked = accounts.linkedWith(subject);
        if (linked.filter(other -> !other.person().equals(by)).isPresent()) {
            throw new SubjectLinkedElsewhere(by);
        }
        accounts.link(accounts.get(by).person(), subject, clock.instant());
        acts.fire(new SignInLinked(by));
    }
}
