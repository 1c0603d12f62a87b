package org.lianxi.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.reading.AskedOnce;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.QuorumCheck;
import org.lianxi.meeting.convening.Seat;

/** What the other features know of attendance, and what the meeting asks before its session begins. */
@ApplicationScoped
class RegisteredAttendance implements AttendanceSheets, QuorumCheck {

    private final SignInRepository entries;
    private final Meetings meetings;
    private final Procedures procedures;
    private final InstantSource clock;

    @Inject
    RegisteredAttendance(SignInRepository entries, Meetings meetings, Procedures procedures, InstantSource clock) {
        this.procedures = procedures;
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
        if (meeting.isOfSeveral()) {
            Sitting together = meeting.type() == MeetingType.EMERGENCY ? Sitting.ofEmergency() : Sitting.ordinary();
            return new Assembly(
                    delegates, stays, together, new Convened(meeting.level(), meetings.seating(meeting.id())));
        }
        return new Assembly(delegates, stays, sitting(meeting, Absences.of(delegates, stays)));
    }

    private Sitting sitting(MeetingFacts meeting, Absences now) {
        if (meeting.type() == MeetingType.EMERGENCY) {
            return Sitting.ofEmergency();
        }
        return now.isAnybodyAway() ? new Sitting(false, absentAgain(meeting, now)) : Sitting.ordinary();
    }

    /** The parties that stay away for as many sittings running as the rules ask before two parties may go on. */
    private Set<Party> absentAgain(MeetingFacts meeting, Absences now) {
        int sittings =
                procedures.in(meeting.community(), meeting.rulesAt()).number(Parameter.TWO_PARTIES_AFTER_ABSENCES);
        List<Meetings.Delegate> called = meetings.delegates(meeting.id());
        List<Absences> running = new ArrayList<>(List.of(now));
        Optional<MeetingId> earlier = meetings.sittingBefore(meeting.id());
        while (earlier.isPresent() && running.size() < 2 * sittings) {
            Absences before = absences(called, earlier.orElseThrow());
            running.add(before);
            earlier = before.isAnybodyAway() ? earlier.flatMap(meetings::sittingBefore) : Optional.empty();
        }
        return Absences.again(running, sittings);
    }

    private Absences absences(List<Meetings.Delegate> called, MeetingId sitting) {
        return Absences.of(ofThese(called, meetings.delegates(sitting)), stays(sitting));
    }

    /** At a sitting before, others may have been called too, for other compounds. */
    private static List<Meetings.Delegate> ofThese(List<Meetings.Delegate> now, List<Meetings.Delegate> before) {
        Set<Seat> seats = now.stream().map(Meetings.Delegate::seat).collect(Collectors.toSet());
        return before.stream().filter(each -> seats.contains(each.seat())).toList();
    }

    @Override
    public Map<CompoundId, QuorumResult> quorumOfCompounds(MeetingFacts meeting) {
        return assembly(meeting).byCompound(momentOf(meeting));
    }

    private Instant momentOf(MeetingFacts meeting) {
        return meeting.openedAt().or(meeting::closedAt).orElseGet(clock::instant);
    }

    @Override
    public QuorumResult quorum(MeetingFacts meeting) {
        return assembly(meeting).quorum(momentOf(meeting));
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
