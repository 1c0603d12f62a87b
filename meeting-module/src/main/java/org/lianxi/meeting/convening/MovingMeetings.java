package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.procedure.Procedures;

@ApplicationScoped
class MovingMeetings implements MeetingMoves {

    private final MeetingRepository meetings;
    private final MeetingAgenda agenda;
    private final SignInSheet signIns;
    private final WorkingDays workingDays;
    private final Procedures procedures;
    private final MeetingWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    MovingMeetings(
            MeetingRepository meetings,
            MeetingAgenda agenda,
            SignInSheet signIns,
            WorkingDays workingDays,
            Procedures procedures,
            MeetingWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.signIns = signIns;
        this.workingDays = workingDays;
        this.procedures = procedures;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void postpone(PersonId by, MeetingId id, NewSitting sitting) {
        Meeting meeting = meetings.hold(id);
        signIns.clear(by, meeting.toFacts());
        meeting.postpone(sitting, noticeBy(meeting, sitting), clock.instant());
    }

    @Override
    public void change(MeetingId id, NewSitting sitting) {
        Meeting meeting = meetings.hold(id);
        meeting.change(sitting, noticeBy(meeting, sitting), clock.instant());
    }

    private Instant noticeBy(Meeting meeting, NewSitting sitting) {
        MeetingType type = meeting.reconvenes().isPresent() ? MeetingType.EXTRAORDINARY : meeting.type();
        return limits(meeting).noticeBy(type, sitting.startsAt());
    }

    private MeetingLimits limits(Meeting meeting) {
        return new MeetingLimits(workingDays, procedures.in(meeting.community(), meeting.rulesAt()));
    }

    @Override
    public void cancel(PersonId by, MeetingId id) {
        Meeting meeting = meetings.hold(id);
        boolean isNotified = meeting.state().isAwaitingSession();
        meeting.cancel(clock.instant());
        if (isNotified) {
            signIns.clear(by, meeting.toFacts());
        }
        agenda.releaseMatters(id);
    }

    @Override
    public MeetingId replace(PersonId by, MeetingId cancelled, NewSitting sitting) {
        Meeting before = meetings.get(cancelled);
        MeetingId id = MeetingId.fresh();
        MeetingLimits limits = limits(before);
        Instant lockBy = limits.lockBy(before.type(), sitting.startsAt());
        Instant noticeBy = limits.noticeBy(before.type(), sitting.startsAt());
        meetings.add(before.replacement(id, sitting, lockBy, noticeBy, by, clock.instant()));
        workflow.planned(id, before.community(), lockBy);
        agenda.carryOver(cancelled, id);
        acts.fire(new MeetingPlanned(by, id, before.type(), before.compound(), sitting.startsAt(), before.community()));
        return id;
    }

    @Override
    public void substitute(PersonId by, MeetingId id, PersonId delegate, PersonId substitute) {
        Meeting meeting = meetings.hold(id);
        meeting.substitute(delegate, substitute, clock.instant());
        signIns.seatAgain(by, meeting.toFacts(), substitute);
    }

    @Override
    public String onlineLink(MeetingId meeting) {
        return meetings.get(meeting).onlineLink();
    }
}
