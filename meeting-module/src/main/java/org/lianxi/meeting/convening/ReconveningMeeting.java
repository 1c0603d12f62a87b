package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class ReconveningMeeting implements ReconveneMeeting {

    private final Permissions permissions;
    private final MeetingRepository meetings;
    private final MeetingAgenda agenda;
    private final WorkingDays workingDays;
    private final Procedures procedures;
    private final MeetingWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ReconveningMeeting(
            Permissions permissions,
            MeetingRepository meetings,
            MeetingAgenda agenda,
            WorkingDays workingDays,
            Procedures procedures,
            MeetingWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.agenda = agenda;
        this.workingDays = workingDays;
        this.procedures = procedures;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public MeetingId reconvene(PersonId by, MeetingId id, ReconvenedDraft draft) {
        Meeting first = meetings.hold(id);
        permissions.require(by, Action.PLAN_MEETING, Scope.community(first.community()));
        Input.check()
                .that(draft.startsAt().isAfter(clock.instant()), "startsAt", "input-not-in-future")
                .number("plannedMinutes", draft.plannedMinutes(), 15, 480)
                .text("place", draft.place(), 1, 200)
                .orRefuse();
        first.requireInquorate();
        if (meetings.findReconvened(id).isPresent()) {
            throw new ReconvenedAlready(id);
        }
        MeetingLimits limits = new MeetingLimits(workingDays, procedures.in(first.community(), first.rulesAt()));
        first.requireReconvenedInTime(draft.startsAt(), limits.reconvenedBy(first.startsAt()));
        return plan(by, first, draft, limits);
    }

    private MeetingId plan(PersonId by, Meeting first, ReconvenedDraft draft, MeetingLimits limits) {
        MeetingId id = MeetingId.fresh();
        Instant noticeBy = limits.noticeBy(MeetingType.EXTRAORDINARY, draft.startsAt());
        meetings.add(first.again(id, draft, noticeBy, by, clock.instant()));
        workflow.planned(id, first.community(), noticeBy);
        agenda.carryOver(first.id(), id);
        acts.fire(new MeetingReconvened(by, first.id(), id, draft.startsAt(), first.community()));
        return id;
    }
}
