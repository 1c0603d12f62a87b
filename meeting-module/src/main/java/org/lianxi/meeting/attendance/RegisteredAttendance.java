package org.lianxi.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.reading.AskedOnce;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.QuorumCheck;

/** What the other features know of attendance, and what the meeting asks before its session begins. */
@ApplicationScoped
class RegisteredAttendance implements AttendanceSheets, QuorumCheck {

    private final SignInRepository entries;
    private final Meetings meetings;
    private final InstantSource clock;

    @Inject
    RegisteredAttendance(SignInRepository entries, Meetings meetings, InstantSource clock) {
        this.entries = entries;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    @AskedOnce
    public List<Stay> stays(MeetingId meeting) {
        return entries.of(meeting).stream().map(SignInEntry::stay).toList();
    }

    @Override
    public List<Present> came(MeetingId meeting) {
        Map<PersonId, Present> first = new LinkedHashMap<>();
        stays(meeting)
                .forEach(
                        stay -> first.putIfAbsent(stay.person(), new Present(stay.person(), stay.role(), stay.from())));
        return List.copyOf(first.values());
    }

    @Override
    public boolean isPresent(MeetingId meeting, PersonId person) {
        Instant now = clock.instant();
        return stays(meeting).stream().anyMatch(stay -> stay.person().equals(person) && stay.covers(now));
    }

    @Override
    @AskedOnce
    public Assembly assembly(MeetingFacts meeting) {
        List<Meetings.Delegate> delegates = meetings.delegates(meeting.id());
        List<Stay> stays = stays(meeting.id());
        return new Assembly(delegates, stays, sitting(meeting, Absences.of(delegates, stays)));
    }

    private Sitting sitting(MeetingFacts meeting, Absences now) {
        if (meeting.type() == MeetingType.EMERGENCY) {
            return Sitting.ofEmergency();
        }
        return now.withoutLeave().isEmpty() ? Sitting.ordinary() : new Sitting(false, absentAgain(meeting, now));
    }

    private Set<Party> absentAgain(MeetingFacts meeting, Absences now) {
        return meetings.sittingBefore(meeting.id())
                .map(before -> Absences.of(meetings.delegates(before), stays(before)))
                .map(before -> now.withoutLeave().entrySet().stream()
                        .filter(each ->
                                each.getValue().equals(before.withoutLeave().get(each.getKey())))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    @Override
    public QuorumResult quorum(MeetingFacts meeting) {
        Instant moment = meeting.openedAt().or(meeting::closedAt).orElseGet(clock::instant);
        return assembly(meeting).quorum(moment);
    }

    @Override
    public void requireQuorum(MeetingId id) {
        QuorumResult result = quorum(meetings.get(id));
        if (!result.isQuorate()) {
            throw new NotQuorate(id, result);
        }
    }

    @Override
    public void requireNoQuorum(MeetingId id) {
        QuorumResult result = quorum(meetings.get(id));
        if (result.isQuorate()) {
            throw new QuorumReached(id, result);
        }
    }
}
