package org.lianxi.meeting.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class DraftingMeetingPlan implements DraftMeetingPlan {

    private final Permissions permissions;
    private final Organisations organisations;
    private final PlanRepository plans;
    private final WorkingDays workingDays;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DraftingMeetingPlan(
            Permissions permissions,
            Organisations organisations,
            PlanRepository plans,
            WorkingDays workingDays,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.organisations = organisations;
        this.plans = plans;
        this.workingDays = workingDays;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public PlanId draft(PersonId by, OrganisationId place, int year) {
        PlanPlace where = PlanPlace.of(organisations.get(place));
        permissions.require(by, where.drafting(), where.scope());
        Instant now = clock.instant();
        int thisYear = workingDays.dayOf(now).getYear();
        Input.check()
                .that(year >= thisYear, "year", "input-year-passed", Integer.toString(thisYear))
                .that(year <= thisYear + 1, "year", "input-year-too-far", Integer.toString(thisYear + 1))
                .orRefuse();
        List<YearPlan> editions = plans.editions(place, year);
        if (editions.stream().anyMatch(each -> each.state() == PlanState.DRAFT)) {
            throw new PlanDraftedAlready(year);
        }
        YearPlan draft = editions.stream()
                .findFirst()
                .map(last -> last.next(by, now))
                .orElseGet(() -> new YearPlan(where, year, 1, by, now));
        plans.add(draft);
        acts.fire(new MeetingPlanDrafted(by, draft.id(), place, year, draft.edition()));
        return draft.id();
    }
}
