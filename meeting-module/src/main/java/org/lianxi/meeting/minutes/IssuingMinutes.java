package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingWorkflow;
import org.lianxi.meeting.numbering.DocumentNumber;
import org.lianxi.meeting.numbering.DocumentNumbers;
import org.lianxi.meeting.numbering.DocumentSeries;

@ApplicationScoped
@Transactional
class IssuingMinutes implements IssueMinutes {

    private final MinutesRepository repository;
    private final Permissions permissions;
    private final DocumentNumbers numbers;
    private final MinutesWorkflow workflow;
    private final MeetingWorkflow meetingWorkflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    IssuingMinutes(
            MinutesRepository repository,
            Permissions permissions,
            DocumentNumbers numbers,
            MinutesWorkflow workflow,
            MeetingWorkflow meetingWorkflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.numbers = numbers;
        this.workflow = workflow;
        this.meetingWorkflow = meetingWorkflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public DocumentNumber issue(PersonId by, MinutesId id) {
        Minutes minutes = repository.getForAct(id);
        permissions.require(by, Action.ISSUE_MINUTES, Scope.community(minutes.community()));
        minutes.requireReadyToIssue();
        Instant now = clock.instant();
        Optional<DocumentNumber> corrected =
                minutes.corrects().map(repository::get).flatMap(Minutes::number);
        DocumentNumber number =
                corrected.orElseGet(() -> numbers.next(minutes.community(), DocumentSeries.MINUTES, now));
        minutes.issue(number, by, now);
        workflow.issued(id);
        minutes.corrects()
                .ifPresentOrElse(
                        earlier -> tellCorrected(minutes, earlier, number, by), () -> tell(minutes, number, by, now));
        return number;
    }

    /** The meeting goes on as it did: nothing takes effect anew. */
    private void tellCorrected(Minutes minutes, MinutesId earlier, DocumentNumber number, PersonId by) {
        acts.fire(new MinutesCorrected(
                by, minutes.id(), earlier, minutes.community(), number, minutes.position(), minutes.hash()));
    }

    private void tell(Minutes minutes, DocumentNumber number, PersonId by, Instant at) {
        meetingWorkflow.minutesIssued(minutes.meeting());
        acts.fire(new MinutesIssued(
                by,
                minutes.id(),
                minutes.meeting(),
                minutes.community(),
                number,
                minutes.hash(),
                at,
                minutes.refusing()));
    }
}
