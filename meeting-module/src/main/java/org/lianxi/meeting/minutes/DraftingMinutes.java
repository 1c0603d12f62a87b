package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.decision.MeetingRecord;
import org.lianxi.meeting.decision.MeetingRecords;
import org.lianxi.meeting.decision.Outcome;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("a step of the process writes down, once, what was recorded; nobody acts")
class DraftingMinutes implements DraftMinutes {

    private final MinutesRepository repository;
    private final MeetingRecords records;
    private final MinutesMaterial material;
    private final MinutesWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DraftingMinutes(
            MinutesRepository repository,
            MeetingRecords records,
            MinutesMaterial material,
            MinutesWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.records = records;
        this.material = material;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public MinutesId draft(MeetingId meeting) {
        return repository.findOf(meeting).map(Minutes::id).orElseGet(() -> draft(records.get(meeting)));
    }

    private MinutesId draft(MeetingRecord record) {
        Minutes minutes = new Minutes(MinutesId.fresh(), firstDraft(record), clock.instant());
        repository.add(minutes);
        workflow.drafted(minutes.id(), record.meeting(), record.community());
        acts.fire(new MinutesDrafted(minutes.id(), record.meeting(), record.community(), minutes.hash()));
        return minutes.id();
    }

    private Minutes.Draft firstDraft(MeetingRecord record) {
        MinutesText text = new MinutesText(record, material.of(record));
        int adopted = (int) record.items().stream()
                .filter(item -> item.outcome() == Outcome.ADOPTED)
                .count();
        return new Minutes.Draft(
                record.meeting(), record.community(), text.heading(), text.write(), adopted, seats(record));
    }

    private static List<Seat> seats(MeetingRecord record) {
        return record.parties().stream()
                .map(party -> new Seat(party.party(), party.organisation()))
                .toList();
    }
}
