package org.lianxi.committee.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Permissions;

@ApplicationScoped
@Transactional
class WithdrawingInterest implements WithdrawInterest {

    private final Permissions permissions;
    private final InterestRegister register;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    WithdrawingInterest(Permissions permissions, InterestRegister register, Event<Act> acts, InstantSource clock) {
        this.permissions = permissions;
        this.register = register;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void withdraw(PersonId by, InterestId id) {
        OwnInterests.require(permissions, by);
        DeclaredInterest interest = register.get(id);
        if (!interest.isOf(by)) {
            throw new UnknownInterest(id);
        }
        if (interest.isInForce()) {
            interest.end(clock.instant());
            acts.fire(new InterestWithdrawn(by, id, interest.view().organisation()));
        }
    }
}
