package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.reading.AskedOnce;

@ApplicationScoped
class RegisteredMeetings implements Meetings {

    private final MeetingRepository meetings;

    @Inject
    RegisteredMeetings(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    @AskedOnce
    public MeetingFacts get(MeetingId id) {
        return meetings.get(id).toFacts();
    }

    @Override
    @AskedOnce
    public Map<MeetingId, MeetingFacts> get(Collection<MeetingId> ids) {
        return meetings.get(ids).stream()
                .map(Meeting::toFacts)
                .collect(Collectors.toMap(MeetingFacts::id, Function.identity()));
    }

    @Override
    public MeetingFacts hold(MeetingId id) {
        return meetings.hold(id).toFacts();
    }

    @Override
    @AskedOnce
    public Optional<MeetingId> sittingBefore(MeetingId id) {
        Meeting meeting = meetings.get(id);
        return meetings.lastSitting(meeting.compound(), meeting.startsAt()).map(Meeting::id);
    }

    @Override
    @AskedOnce
    public List<Delegate> delegates(MeetingId id) {
        return meetings.get(id).delegates().stream()
                .map(org.lianxi.meeting.convening.Delegate::toFacts)
                .toList();
    }

    @Override
    @AskedOnce
    public Optional<Delegate> findDelegate(MeetingId id, PersonId person) {
        return meetings.get(id).findDelegate(person).map(org.lianxi.meeting.convening.Delegate::toFacts);
    }

    @Override
    @AskedOnce
    public List<Invitee> invitees(MeetingId id) {
        return meetings.get(id).invitees().stream()
                .map(org.lianxi.meeting.convening.Invitee::toFacts)
                .toList();
    }

    @Override
    @AskedOnce
    public Seating seating(MeetingId id) {
        return meetings.get(id).seating();
    }

    @Override
    public Map<MeetingId, Seating> seatings(Collection<MeetingId> ids) {
        return meetings.getWithSeats(ids).stream().collect(Collectors.toMap(Meeting::id, Meeting::seating));
    }

    @Override
    public void suspend(MeetingId id) {
        meetings.get(id).suspend();
    }

    @Override
    public void resume(MeetingId id) {
        meetings.get(id).resume();
    }

    @Override
    public void beginCheckIn(MeetingId id) {
        meetings.get(id).beginCheckIn();
    }
}
