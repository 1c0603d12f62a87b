package org.lianxi.committee.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class ProposingGrant implements ProposeGrant {

    private static final int LONGEST_REASON = 300;

    private final Permissions permissions;
    private final Persons persons;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Grants grants;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ProposingGrant(
            Permissions permissions,
            Persons persons,
            Mandates mandates,
            Organisations organisations,
            Grants grants,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.persons = persons;
        this.mandates = mandates;
        this.organisations = organisations;
        this.grants = grants;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public GrantId propose(PersonId by, Proposal proposal) {
        permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        PersonId person = persons.get(proposal.person()).id();
        if (person.equals(by)) {
            throw new OwnGrant(by);
        }
        Input input = Input.check().text("reason", proposal.reason(), 1, LONGEST_REASON);
        proposal.appointment().ifPresent(draft -> check(input, draft));
        Optional<Mandate> ending = ending(proposal);
        input.that(proposal.ended().isEmpty() || ending.isPresent(), "mandate", "mandate-not-of-administrator")
                .orRefuse();
        Optional<Post> post = proposal.appointment().map(MandateDraft::post).or(() -> ending.map(Mandate::post));
        if (isPending(proposal, post)) {
            throw new GrantAlreadyPending(person);
        }
        Grant grant = new Grant(by, proposal, clock.instant());
        ending.ifPresent(grant::ends);
        grants.add(grant);
        acts.fire(new GrantProposed(by, grant.id(), proposal));
        return grant.id();
    }

    private void check(Input input, MandateDraft draft) {
        OrganisationKind kind = organisations.get(draft.organisation()).kind();
        input.that(draft.post().existsIn(kind), "post", "post-not-in-this-kind")
                .that(draft.until().map(draft.from()::isBefore).orElse(true), "until", "ends-before-it-begins");
    }

    /** What the person holds now of the posts that only two persons take. */
    private Optional<Mandate> ending(Proposal proposal) {
        return proposal.ended().flatMap(id -> mandates.of(proposal.person()).stream()
                .filter(each -> each.id().equals(id) && each.post().isAdministrator())
                .findFirst());
    }

    private boolean isPending(Proposal proposal, Optional<Post> post) {
        return grants.pending(proposal.kind(), proposal.person(), clock.instant()).stream()
                .anyMatch(other -> other.post().equals(post));
    }
}
