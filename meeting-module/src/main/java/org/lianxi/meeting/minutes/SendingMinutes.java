package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class SendingMinutes implements SendMinutes {

    private final MinutesRepository repository;
    private final Permissions permissions;
    private final Meetings meetings;
    private final MinutesLimits limits;
    private final MinutesWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    SendingMinutes(
            MinutesRepository repository,
            Permissions permissions,
            Meetings meetings,
            MinutesLimits limits,
            MinutesWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.meetings = meetings;
        this.limits = limits;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void send(PersonId by, MinutesId id) {
        Minutes minutes = repository.getForAct(id);
        permissions.require(by, Action.DRAFT_MINUTES, Scope.community(minutes.community()));
        Instant now = clock.instant();
        Instant countersignBy = limits.countersignBy(meetings.get(minutes.meeting()), now);
        requireCorrection(minutes);
        minutes.send(now, countersignBy);
        workflow.sent(
                id,
                minutes.signatures().stream().map(Signature::organisation).toList(),
                countersignBy,
                limits.remindAt(now, countersignBy));
        acts.fire(new MinutesSent(by, id, minutes.community(), minutes.hash(), countersignBy));
    }

    private void requireCorrection(Minutes minutes) {
        boolean changesNothing = minutes.corrects()
                .map(repository::get)
                .filter(corrected -> corrected.hash().equals(minutes.hash()))
                .isPresent();
        if (changesNothing) {
            throw new CorrigendumChangesNothing(minutes.id());
        }
    }
}
