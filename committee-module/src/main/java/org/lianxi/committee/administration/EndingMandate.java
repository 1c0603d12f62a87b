package org.lianxi.committee.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.MandateRegister;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class EndingMandate implements EndMandate {

    private final Permissions permissions;
    private final MandateRegister register;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    EndingMandate(Permissions permissions, MandateRegister register, InstantSource clock, Event<Act> acts) {
        this.permissions = permissions;
        this.register = register;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void end(PersonId by, MandateId mandate) {
        permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        acts.fire(new MandateEndedEarly(by, register.end(mandate, clock.instant())));
    }
}
