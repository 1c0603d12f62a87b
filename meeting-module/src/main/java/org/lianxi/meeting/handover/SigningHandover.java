package org.lianxi.meeting.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class SigningHandover implements SignHandover {

    private final Permissions permissions;
    private final Mandates mandates;
    private final HandoverRepository repository;
    private final HandoverTasks tasks;
    private final Handovers handovers;
    private final HandoverWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    SigningHandover(
            Permissions permissions,
            Mandates mandates,
            HandoverRepository repository,
            HandoverTasks tasks,
            Handovers handovers,
            HandoverWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.mandates = mandates;
        this.repository = repository;
        this.tasks = tasks;
        this.handovers = handovers;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void sign(PersonId by, HandoverId id, String hash) {
        Handover handover = repository.getForAct(id);
        Optional<OrganisationId> side = sideOf(mandates, by, handover);
        permissions.require(by, Action.SIGN_HANDOVER, scope(handover, side));
        OrganisationId signed = side.orElseThrow(() -> new HandoverNotAwaiting(id));
        boolean isCompleted = handover.sign(signed, by, hash, clock.instant());
        workflow.signed(id, signed);
        acts.fire(new HandoverSigned(by, id, handover.community(), signed, hash));
        if (isCompleted) {
            tasks.move(by, handover.tasks(), handover.to());
            acts.fire(new HandoverCompleted(by, id, handover.community(), handover.from(), handover.to()));
            handovers.begin(handover.sides());
        }
    }

    /** For which side somebody speaks; of both, the one that is awaited. */
    static Optional<OrganisationId> sideOf(Mandates mandates, PersonId person, Handover handover) {
        return Stream.of(handover.from(), handover.to())
                .filter(handover::awaits)
                .filter(side -> mandates.of(person).stream()
                        .anyMatch(mandate -> mandate.organisation().equals(side)))
                .findFirst();
    }

    /** Whoever speaks for neither asks for nobody in particular, and is refused by the matrix. */
    static Scope scope(Handover handover, Optional<OrganisationId> side) {
        return side.map(each -> Scope.organisation(handover.community(), each))
                .orElseGet(() -> Scope.community(handover.community()));
    }
}
