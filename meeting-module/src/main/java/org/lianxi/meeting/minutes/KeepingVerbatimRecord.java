package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class KeepingVerbatimRecord implements KeepVerbatimRecord {

    private static final int LONGEST_TEXT = 200_000;

    private final VerbatimRepository records;
    private final MinutesRepository minutes;
    private final Permissions permissions;
    private final Meetings meetings;
    private final Persons persons;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    KeepingVerbatimRecord(
            VerbatimRepository records,
            MinutesRepository minutes,
            Permissions permissions,
            Meetings meetings,
            Persons persons,
            Event<Act> acts,
            InstantSource clock) {
        this.records = records;
        this.minutes = minutes;
        this.permissions = permissions;
        this.meetings = meetings;
        this.persons = persons;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public VerbatimRecord of(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        permissions.require(by, Action.DRAFT_MINUTES, Scope.community(meeting.community()));
        Optional<Verbatim> kept = records.find(id);
        return new VerbatimRecord(
                id,
                meeting.title(),
                kept.map(Verbatim::text).orElse(""),
                kept.map(Verbatim::version).orElse(0L),
                kept.map(Verbatim::keptBy)
                        .map(person -> new PersonView(
                                person, persons.names(List.of(person)).getOrDefault(person, ""))),
                kept.map(Verbatim::keptAt),
                isOpen(id));
    }

    @Override
    public void keep(PersonId by, MeetingId id, String text, long version) {
        MeetingFacts meeting = meetings.hold(id);
        permissions.require(by, Action.DRAFT_MINUTES, Scope.community(meeting.community()));
        Input.check().text("text", text, 1, LONGEST_TEXT).orRefuse();
        if (!isOpen(id)) {
            throw new VerbatimRecordClosed(id);
        }
        Optional<Verbatim> kept = records.find(id);
        long now = kept.map(Verbatim::version).orElse(0L);
        if (now != version) {
            throw new VerbatimRecordChanged(id, version, now);
        }
        kept.ifPresentOrElse(
                record -> record.replace(text, by, clock.instant()),
                () -> records.add(new Verbatim(id, meeting.community(), text, by, clock.instant())));
        acts.fire(new VerbatimRecordKept(by, id, meeting.community(), TextHash.of(text)));
    }

    private boolean isOpen(MeetingId id) {
        return minutes.findOf(id)
                .filter(found -> found.state() == MinutesState.ISSUED)
                .isEmpty();
    }
}
