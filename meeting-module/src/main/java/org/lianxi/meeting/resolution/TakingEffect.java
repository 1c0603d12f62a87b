package org.lianxi.meeting.resolution;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Act;
import org.lianxi.meeting.convening.MeetingWorkflow;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.decision.ItemRecord;
import org.lianxi.meeting.decision.MeetingRecord;
import org.lianxi.meeting.decision.MeetingRecords;
import org.lianxi.meeting.decision.Outcome;
import org.lianxi.meeting.matter.Matters;
import org.lianxi.meeting.minutes.MinutesIssued;

/** Enters what was adopted as resolutions, in the same transaction in which the minutes are issued. */
@ApplicationScoped
class TakingEffect {

    private final ResolutionRepository repository;
    private final MeetingRecords records;
    private final Matters matters;
    private final MeetingWorkflow workflow;
    private final Event<Act> acts;

    @Inject
    TakingEffect(
            ResolutionRepository repository,
            MeetingRecords records,
            Matters matters,
            MeetingWorkflow workflow,
            Event<Act> acts) {
        this.repository = repository;
        this.records = records;
        this.matters = matters;
        this.workflow = workflow;
        this.acts = acts;
    }

    /** Before the audit trail hears of the issue: it locks its end, and whatever follows would hold up everybody's acts. */
    void enter(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) MinutesIssued issued) {
        MeetingRecord record = records.get(issued.meeting());
        List<Resolution> resolutions = record.items().stream()
                .filter(item -> item.outcome() == Outcome.ADOPTED)
                .map(item -> new Resolution(
                        ResolutionId.fresh(), agreed(item, record, issued), issued.refusing(), issued.at()))
                .toList();
        resolutions.forEach(repository::add);
        endWithoutTasks(resolutions, issued);
        resolutions.forEach(resolution -> acts.fire(act(resolution)));
    }

    private Resolution.Agreed agreed(ItemRecord item, MeetingRecord record, MinutesIssued issued) {
        return new Resolution.Agreed(
                record.meeting(),
                issued.minutes(),
                issued.number().toString(),
                item.item(),
                item.matter(),
                matters.get(item.matter()).screenedRoute(),
                record.compound(),
                record.community(),
                item.position(),
                item.matterTitle(),
                item.resolvedText(),
                obliged(item));
    }

    /** The obliged parties of the compounds to which the item belongs: each of them has a vote, cast or not. */
    private static Set<Seat> obliged(ItemRecord item) {
        return item.votes().stream()
                .filter(vote -> item.obliged().contains(vote.party()))
                .map(vote -> new Seat(vote.party(), vote.organisation()))
                .collect(Collectors.toSet());
    }

    /** Something was adopted, so the meeting waits for tasks; but nothing binds anybody, so none can be assigned. */
    private void endWithoutTasks(List<Resolution> resolutions, MinutesIssued issued) {
        if (!resolutions.isEmpty() && resolutions.stream().noneMatch(Resolution::isEffective)) {
            workflow.allTasksAssigned(issued.meeting());
        }
    }

    private static Act act(Resolution resolution) {
        return resolution.isEffective()
                ? new ResolutionTookEffect(resolution.id(), resolution.minutes(), resolution.community())
                : new ResolutionWithheld(resolution.id(), resolution.minutes(), resolution.community());
    }
}
