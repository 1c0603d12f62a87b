package org.lianxi.meeting.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.convening.ConvenePlannedSitting;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingPlanDraft;
import org.lianxi.meeting.convening.MeetingType;

@ApplicationScoped
@Transactional
class ConveningDueSittings implements ConveneDueSittings {

    /** A meeting has to be there while its agenda is collected, and not before: [DESIGN]. */
    static final Duration AHEAD = Duration.ofDays(45);

    private final PlanRepository plans;
    private final ConvenePlannedSitting meetings;
    private final Compounds compounds;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ConveningDueSittings(
            PlanRepository plans,
            ConvenePlannedSitting meetings,
            Compounds compounds,
            Event<Act> acts,
            InstantSource clock) {
        this.plans = plans;
        this.meetings = meetings;
        this.compounds = compounds;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    @NoPermissionNeeded("the clock calls it; the plan was approved by somebody who may")
    public List<PlannedSittingId> due() {
        Instant now = clock.instant();
        return plans.free(now, now.plus(AHEAD)).stream()
                .filter(each -> each.series().plan().where().level() == PlanLevel.COMMUNITY)
                .map(PlannedSitting::id)
                .toList();
    }

    @Override
    @NoPermissionNeeded("the clock calls it; the plan was approved by somebody who may")
    public Optional<MeetingId> convene(PlannedSittingId which) {
        YearPlan plan = plans.holdOf(which);
        PlannedSitting sitting = plan.sitting(which);
        boolean isWanted = plan.state() == PlanState.APPROVED
                && sitting.isFree()
                && sitting.startsAt().isAfter(clock.instant());
        return isWanted ? plan.approved().map(approved -> convene(approved.by(), plan, sitting)) : Optional.empty();
    }

    private MeetingId convene(PersonId approvedBy, YearPlan plan, PlannedSitting sitting) {
        MeetingId meeting = meetings.convene(approvedBy, draft(sitting));
        sitting.becomes(meeting);
        acts.fire(new SittingConvened(Optional.empty(), plan.id(), plan.where().place(), sitting.id(), meeting));
        return meeting;
    }

    private MeetingPlanDraft draft(PlannedSitting sitting) {
        Series series = sitting.series();
        List<CompoundId> sitters = series.compounds();
        String who = compounds.get(sitters.get(0)).name() + (sitters.size() > 1 ? "等" + sitters.size() + "个小区" : "");
        String month = sitting.day().getYear() + "年" + sitting.day().getMonthValue() + "月";
        String title = who + month + (series.isRedProperty() ? "红色物业会议" : "三方联席会议");
        return new MeetingPlanDraft(
                sitters.get(0),
                MeetingType.REGULAR,
                title.substring(0, Math.min(title.length(), 120)),
                sitting.startsAt(),
                series.minutes(),
                series.place(),
                series.isRedProperty(),
                sitters.subList(1, sitters.size()));
    }
}
