package org.lianxi.committee.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.administration.MandateEndedEarly;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.MandateRegister;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PostRegister;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("one's own delegation; whoever did not give it is refused")
class RecallingDelegation implements RecallDelegation {

    private final PostRegister posts;
    private final MandateRegister register;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    RecallingDelegation(PostRegister posts, MandateRegister register, InstantSource clock, Event<Act> acts) {
        this.posts = posts;
        this.register = register;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void recall(PersonId by, MandateId delegated) {
        if (posts.get(delegated).inDelegationOf().filter(by::equals).isEmpty()) {
            throw new DelegationOfAnother(delegated);
        }
        acts.fire(new MandateEndedEarly(by, register.end(delegated, clock.instant())));
    }
}
