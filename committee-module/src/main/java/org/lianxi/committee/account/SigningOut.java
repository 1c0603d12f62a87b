package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

/** {@link SignOut} with its entry in the audit trail. */
@ApplicationScoped
@Transactional
@NoPermissionNeeded("everybody may leave")
class SigningOut implements SignOut {

    private final Event<Act> acts;

    @Inject
    SigningOut(Event<Act> acts) {
        this.acts = acts;
    }

    @Override
    public void signOut(PersonId by) {
        acts.fire(new AccountSignedOut(by));
    }
}
