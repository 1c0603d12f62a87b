package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class ClosingCountersigning implements CloseCountersigning {

    private final MinutesRepository repository;
    private final Permissions permissions;
    private final MinutesWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ClosingCountersigning(
            MinutesRepository repository,
            Permissions permissions,
            MinutesWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void close(PersonId by, MinutesId id) {
        Minutes minutes = repository.getForAct(id);
        permissions.require(by, Action.DRAFT_MINUTES, Scope.community(minutes.community()));
        Set<Party> withoutReply = minutes.closeCountersigning(clock.instant());
        workflow.countersigningClosed(id);
        acts.fire(new CountersigningClosed(by, id, minutes.community(), withoutReply));
    }
}
