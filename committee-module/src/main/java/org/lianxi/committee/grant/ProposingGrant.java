package org.lianxi.committee.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
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
    private final Organisations organisations;
    private final Grants grants;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ProposingGrant(
            Permissions permissions,
            Persons persons,
            Organisations organisations,
            Grants grants,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.persons = persons;
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
        input.orRefuse();
        if (isPending(proposal)) {
            throw new GrantAlreadyPending(person);
        }
        Grant grant = new Grant(by, proposal, clock.instant());
        grants.add(grant);
        acts.fire(new GrantProposed(by, grant.id(), proposal));
        return grant.id();
    }

    private void check(Input input, MandateDraft draft) {
        OrganisationKind kind = organisations.get(draft.organisation()).kind();
        input.that(draft.post().existsIn(kind), "post", "post-not-in-this-kind")
                .that(draft.until().map(draft.from()::isBefore).orElse(true), "until", "ends-before-it-begins");
    }

    private boolean isPending(Proposal proposal) {
        return grants.pending(proposal.kind(), proposal.person(), clock.instant()).stream()
                .anyMatch(other -> other.post().equals(proposal.appointment().map(MandateDraft::post)));
    }
}
