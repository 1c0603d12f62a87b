package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;

@ApplicationScoped
@Transactional
class PlanningMeeting implements PlanMeeting, ConvenePlannedSitting {

    static final int MOST_COMPOUNDS = 60;
    private static final Duration FURTHEST_AHEAD = Duration.ofDays(2 * 366L);

    private final Permissions permissions;
    private final Compounds compounds;
    private final MeetingRepository meetings;
    private final WorkingDays workingDays;
    private final Procedures procedures;
    private final MeetingWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    PlanningMeeting(
            Permissions permissions,
            Compounds compounds,
            MeetingRepository meetings,
            WorkingDays workingDays,
            Procedures procedures,
            MeetingWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.compounds = compounds;
        this.meetings = meetings;
        this.workingDays = workingDays;
        this.procedures = procedures;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public MeetingId plan(PersonId by, MeetingPlanDraft draft) {
        CompoundView compound = compounds.get(draft.compound());
        permissions.require(by, Action.PLAN_MEETING, Scope.community(compound.community()));
        Instant now = clock.instant();
        check(draft, now);
        requireOfOneCommunity(draft, compound);
        MeetingId id = enter(by, draft, compound, now);
        acts.fire(new MeetingPlanned(by, id, draft.type(), compound.id(), draft.startsAt(), compound.community()));
        return id;
    }

    @Override
    @NoPermissionNeeded("the year's plan, in which the sitting stands, was approved by somebody who may")
    public MeetingId convene(PersonId approvedBy, MeetingPlanDraft draft) {
        Instant now = clock.instant();
        check(draft, now);
        return enter(approvedBy, draft, compounds.get(draft.compound()), now);
    }

    private MeetingId enter(PersonId by, MeetingPlanDraft draft, CompoundView compound, Instant now) {
        MeetingId id = MeetingId.fresh();
        MeetingLimits limits = new MeetingLimits(workingDays, procedures.in(compound.community(), now));
        Instant lockBy = limits.lockBy(draft.type(), draft.startsAt());
        Instant noticeBy = limits.noticeBy(draft.type(), draft.startsAt());
        MeetingPlanDraft titled = titled(draft, compound);
        meetings.add(new Meeting(id, new Meeting.Plan(titled, compound.community(), lockBy, noticeBy, by, now)));
        workflow.planned(id, compound.community(), lockBy);
        return id;
    }

    /** Compounds of different communities meet at the street. */
    private void requireOfOneCommunity(MeetingPlanDraft draft, CompoundView first) {
        if (draft.further().isEmpty()) {
            return;
        }
        Set<CompoundId> here = compounds.inCommunity(first.community()).stream()
                .map(CompoundView::id)
                .collect(Collectors.toSet());
        Input.check()
                .that(here.containsAll(draft.further()), "further", "compound-of-another-community")
                .number("further", draft.compounds().size(), 1, MOST_COMPOUNDS)
                .orRefuse();
    }

    private static void check(MeetingPlanDraft draft, Instant now) {
        Input.check()
                .text("title", draft.title(), 0, 120)
                .that(draft.startsAt().isAfter(now), "startsAt", "input-not-in-future")
                .that(draft.startsAt().isBefore(now.plus(FURTHEST_AHEAD)), "startsAt", "input-too-far-ahead")
                .number("plannedMinutes", draft.plannedMinutes(), 15, 480)
                .text("place", draft.place(), 1, 200)
                .orRefuse();
    }

    private static String nameOf(MeetingPlanDraft draft, CompoundView compound) {
        return compound.name()
                + (draft.further().isEmpty() ? "" : "等" + draft.compounds().size() + "个小区");
    }

    private MeetingPlanDraft titled(MeetingPlanDraft draft, CompoundView compound) {
        String title = draft.title().isBlank()
                ? nameOf(draft, compound) + " " + workingDays.dayOf(draft.startsAt())
                : draft.title();
        return new MeetingPlanDraft(
                draft.compound(),
                draft.type(),
                title,
                draft.startsAt(),
                draft.plannedMinutes(),
                draft.place(),
                draft.redProperty(),
                draft.further());
    }
}
