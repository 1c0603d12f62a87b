package org.lianxi.committee.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateEnded;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PostRegister;
import org.lianxi.committee.mandate.TermRegister;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class ChangingTerm implements ChangeTerm {

    private final WhoAppoints whoAppoints;
    private final FreePost freePost;
    private final Organisations organisations;
    private final PostRegister posts;
    private final TermRegister terms;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ChangingTerm(
            WhoAppoints whoAppoints,
            FreePost freePost,
            Organisations organisations,
            PostRegister posts,
            TermRegister terms,
            InstantSource clock,
            Event<Act> acts) {
        this.whoAppoints = whoAppoints;
        this.freePost = freePost;
        this.organisations = organisations;
        this.posts = posts;
        this.terms = terms;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void change(PersonId by, MandateId mandate, Optional<Instant> until) {
        Mandate before = posts.get(mandate);
        whoAppoints.require(by, before.post(), organisations.get(before.organisation()));
        Instant now = clock.instant();
        if (before.inDelegationOf().isPresent()) {
            throw new DelegationFixed(mandate);
        }
        if (before.until().filter(end -> !end.isAfter(now)).isPresent()) {
            throw new MandateEnded(mandate);
        }
        Input.check()
                .that(until.map(now::isBefore).orElse(true), "until", "input-not-in-future")
                .that(until.map(before.from()::isBefore).orElse(true), "until", "ends-before-it-begins")
                .that(!by.equals(before.person()), "until", "appoints-oneself")
                .orRefuse();
        freePost.requireUntil(before, until);
        terms.runUntil(mandate, until);
        until.ifPresent(end -> terms.delegationsOf(mandate, end).forEach(deputy -> terms.runUntil(deputy.id(), until)));
        acts.fire(new TermChanged(by, before, until));
    }
}
