package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;

@ApplicationScoped
@Transactional
class PlanningStreetMeeting implements PlanStreetMeeting {

    private static final int MOST_COMPOUNDS = 200;
    private static final int MOST_MEMBERS = 100;
    private static final Duration FURTHEST_AHEAD = Duration.ofDays(2 * 366L);
    private static final Set<OrganisationKind> MEMBERS = Set.of(
            OrganisationKind.FUNCTIONAL_DEPARTMENT, OrganisationKind.UTILITY_OPERATOR, OrganisationKind.COMMUNITY);

    private final Permissions permissions;
    private final Organisations organisations;
    private final Compounds compounds;
    private final MeetingRepository meetings;
    private final WorkingDays workingDays;
    private final Procedures procedures;
    private final MeetingWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    PlanningStreetMeeting(
            Permissions permissions,
            Organisations organisations,
            Compounds compounds,
            MeetingRepository meetings,
            WorkingDays workingDays,
            Procedures procedures,
            MeetingWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.organisations = organisations;
        this.compounds = compounds;
        this.meetings = meetings;
        this.workingDays = workingDays;
        this.procedures = procedures;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public MeetingId plan(PersonId by, StreetMeetingDraft draft) {
        OrganisationView street = organisations.get(draft.street());
        permissions.require(by, Action.PLAN_MEETING, Scope.community(street.id()));
        Instant now = clock.instant();
        check(draft, now);
        MeetingId id = MeetingId.fresh();
        MeetingLimits limits = new MeetingLimits(workingDays, procedures.in(street.id(), now));
        Instant lockBy = limits.lockBy(draft.type(), draft.startsAt());
        Instant noticeBy = limits.noticeBy(draft.type(), draft.startsAt());
        meetings.add(new Meeting(
                id,
                new Meeting.Plan(
                        plan(draft, street),
                        street.id(),
                        lockBy,
                        noticeBy,
                        by,
                        now,
                        new MeetingScope(MeetingLevel.STREET, draft.compounds(), draft.members()))));
        workflow.planned(id, street.id(), lockBy);
        acts.fire(new StreetMeetingPlanned(
                by, id, draft.type(), draft.compounds().size(), draft.members().size(), draft.startsAt(), street.id()));
        return id;
    }

    private void check(StreetMeetingDraft draft, Instant now) {
        Input.check()
                .number("compounds", draft.compounds().size(), 1, MOST_COMPOUNDS)
                .that(areIn(draft.street(), draft.compounds()), "compounds", "compound-of-another-street")
                .number("members", draft.members().size(), 0, MOST_MEMBERS)
                .that(mayTakePart(draft.street(), draft.members()), "members", "member-of-another-street")
                .text("title", draft.title(), 0, 120)
                .that(draft.type() != MeetingType.EMERGENCY, "type", "street-emergency")
                .that(draft.startsAt().isAfter(now), "startsAt", "input-not-in-future")
                .that(draft.startsAt().isBefore(now.plus(FURTHEST_AHEAD)), "startsAt", "input-too-far-ahead")
                .number("plannedMinutes", draft.plannedMinutes(), 15, 480)
                .text("place", draft.place(), 1, 200)
                .orRefuse();
    }

    private boolean areIn(OrganisationId street, Collection<CompoundId> some) {
        Map<CompoundId, CompoundView> views = compounds.views(some);
        return some.stream().allMatch(each -> Optional.ofNullable(views.get(each))
                .filter(view -> view.street().equals(street))
                .isPresent());
    }

    private boolean mayTakePart(OrganisationId street, Collection<OrganisationId> members) {
        Map<OrganisationId, OrganisationView> views = organisations.views(members);
        return members.stream().allMatch(each -> Optional.ofNullable(views.get(each))
                .filter(view -> MEMBERS.contains(view.kind())
                        && view.street().map(street::equals).orElse(true))
                .isPresent());
    }

    private MeetingPlanDraft plan(StreetMeetingDraft draft, OrganisationView street) {
        String title = draft.title().isBlank()
                ? street.name() + "物业管理联席会议 " + workingDays.dayOf(draft.startsAt())
                : draft.title();
        CompoundId first = draft.compounds().get(0);
        return new MeetingPlanDraft(
                first,
                draft.type(),
                title,
                draft.startsAt(),
                draft.plannedMinutes(),
                draft.place(),
                false,
                draft.compounds());
    }
}
