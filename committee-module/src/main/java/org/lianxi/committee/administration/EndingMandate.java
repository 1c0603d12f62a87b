package org.lianxi.committee.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.MandateRegister;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PostRegister;
import org.lianxi.committee.mandate.TermRegister;
import org.lianxi.committee.organisation.Organisations;

@ApplicationScoped
@Transactional
class EndingMandate implements EndMandate {

    private final WhoAppoints whoAppoints;
    private final Organisations organisations;
    private final PostRegister posts;
    private final MandateRegister register;
    private final TermRegister terms;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    EndingMandate(
            WhoAppoints whoAppoints,
            Organisations organisations,
            PostRegister posts,
            MandateRegister register,
            TermRegister terms,
            InstantSource clock,
            Event<Act> acts) {
        this.whoAppoints = whoAppoints;
        this.organisations = organisations;
        this.posts = posts;
        this.register = register;
        this.terms = terms;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void end(PersonId by, MandateId mandate) {
        Mandate held = posts.get(mandate);
        whoAppoints.require(by, held.post(), organisations.get(held.organisation()));
        Instant now = clock.instant();
        for (Mandate deputy : terms.delegationsOf(mandate, now)) {
            acts.fire(new MandateEndedEarly(by, register.end(deputy.id(), now)));
        }
        acts.fire(new MandateEndedEarly(by, register.end(mandate, now)));
    }
}
