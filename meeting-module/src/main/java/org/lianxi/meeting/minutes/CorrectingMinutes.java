package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class CorrectingMinutes implements CorrectMinutes {

    private static final int LONGEST_REASON = 1000;

    private final MinutesRepository repository;
    private final Permissions permissions;
    private final Proposers proposers;
    private final MinutesWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    CorrectingMinutes(
            MinutesRepository repository,
            Permissions permissions,
            Proposers proposers,
            MinutesWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.proposers = proposers;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public MinutesId propose(PersonId by, MinutesId id, String reason) {
        Minutes issued = repository.getForAct(id);
        Proposers.Right right = proposers.rightOf(by, issued);
        permissions.require(by, right.action(), right.scope());
        Input.check().text("reason", reason, 1, LONGEST_REASON).orRefuse();
        List<Minutes> editions = repository.editions(issued.meeting());
        requireCurrent(issued, editions);
        Minutes corrigendum =
                issued.corrigendum(MinutesId.fresh(), editions.size() + 1, reason.strip(), by, clock.instant());
        repository.add(corrigendum);
        workflow.drafted(corrigendum.id(), issued.meeting(), issued.community());
        acts.fire(new CorrigendumProposed(by, corrigendum.id(), id, issued.community(), editions.size() + 1));
        return corrigendum.id();
    }

    private static void requireCurrent(Minutes issued, List<Minutes> editions) {
        issued.requireIssued();
        for (Minutes later : editions) {
            if (later.position() > issued.position() && later.isEditable()) {
                throw new CorrigendumUnderWay(issued.id());
            }
            if (later.position() > issued.position() && later.state() == MinutesState.ISSUED) {
                throw new MinutesSuperseded(issued.id());
            }
        }
    }

    @Override
    public void withdraw(PersonId by, MinutesId id, String reason) {
        Minutes corrigendum = repository.getForAct(id);
        permissions.require(by, Action.DRAFT_MINUTES, Scope.community(corrigendum.community()));
        Input.check().text("reason", reason, 1, LONGEST_REASON).orRefuse();
        corrigendum.withdraw(reason.strip());
        workflow.withdrawn(id);
        acts.fire(new CorrigendumWithdrawn(by, id, corrigendum.community()));
    }
}
