package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("there is nobody yet who could have one")
class OfferingFirstSetUp implements OfferFirstSetUp {

    private final Accounts accounts;

    @Inject
    OfferingFirstSetUp(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<String> offer() {
        FirstSetUp setUp = accounts.holdFirstSetUp();
        return accounts.isEmpty() ? Optional.of(setUp.newToken()) : Optional.empty();
    }
}
