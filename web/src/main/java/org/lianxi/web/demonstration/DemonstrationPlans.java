package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.planning.ApproveMeetingPlan;
import org.lianxi.meeting.planning.ChangeMeetingPlan;
import org.lianxi.meeting.planning.DayOffRule;
import org.lianxi.meeting.planning.DraftMeetingPlan;
import org.lianxi.meeting.planning.ExemptSitting;
import org.lianxi.meeting.planning.Frequency;
import org.lianxi.meeting.planning.PlanId;
import org.lianxi.meeting.planning.PlanView;
import org.lianxi.meeting.planning.PlanViews;
import org.lianxi.meeting.planning.ReceiveMeetingPlan;
import org.lianxi.meeting.planning.SeriesDraft;
import org.lianxi.meeting.planning.SittingRule;

/**
 * The year's plans of the demonstration city, approved before its meetings begin, so that those are the ones of their months;
 * one sitting that the street exempted, and a draft for the next year.
 */
@ApplicationScoped
public class DemonstrationPlans {

    private static final int BEFORE_THE_MEETINGS = 75;
    private static final int WEEKS = 4;

    @Inject
    private Neighbourhoods neighbourhoods;

    @Inject
    private DraftMeetingPlan draft;

    @Inject
    private ChangeMeetingPlan change;

    @Inject
    private ApproveMeetingPlan approve;

    @Inject
    private ReceiveMeetingPlan receive;

    @Inject
    private ExemptSitting exempt;

    @Inject
    private PlanViews plans;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private PastMoments past;

    @Inject
    private InstantSource clock;

    /** Plans what is left of the year for every community. */
    public void tell() {
        Map<OrganisationId, PlanId> ofCommunity = new HashMap<>();
        List<Neighbourhood> places = neighbourhoods.all();
        for (int number = 0; number < places.size(); number++) {
            Neighbourhood place = places.get(number);
            SeriesDraft series = series(place, number);
            PlanId plan = ofCommunity.computeIfAbsent(place.community(), community -> begun(place));
            at(
                    BEFORE_THE_MEETINGS,
                    () -> change.add(place.secretary(), plan, read(place, plan).version(), series));
        }
        places.stream()
                .filter(place -> ofCommunity.containsKey(place.community()))
                .forEach(place -> decided(place, ofCommunity.remove(place.community())));
    }

    private PlanId begun(Neighbourhood place) {
        return at(BEFORE_THE_MEETINGS, () -> draft.draft(place.secretary(), place.community(), year()));
    }

    /** Each compound of a community has a week of its own. */
    private static SeriesDraft series(Neighbourhood place, int number) {
        SittingRule rule = new SittingRule(
                Frequency.MONTHLY,
                1,
                1 + number % WEEKS,
                DayOfWeek.THURSDAY,
                LocalTime.of(14, 30),
                DayOffRule.NEXT_WORKING_DAY);
        return new SeriesDraft(
                List.of(place.compound().id()),
                number == 1,
                rule,
                90,
                place.compound().communityName() + "党群服务中心会议室");
    }

    private void decided(Neighbourhood place, PlanId plan) {
        at(BEFORE_THE_MEETINGS - 1, () -> {
            approve.approve(place.partySecretary(), plan, read(place, plan).version());
            return plan;
        });
        PersonId street = place.streetSupervisor();
        at(BEFORE_THE_MEETINGS - 2, () -> {
            receive.receive(street, plan);
            List<PlanView.SittingView> sittings =
                    read(place, plan).series().get(0).sittings();
            exempt.exempt(street, sittings.get(0).id(), "当月换届选举，三方人员未定");
            return plan;
        });
    }

    private PlanView read(Neighbourhood place, PlanId plan) {
        return plans.get(place.secretary(), plan);
    }

    /** The year in which the moment of planning lies. */
    private int year() {
        return workingDays.dayOf(clock.instant()).getYear();
    }

    private <T> T at(int daysAgo, Supplier<T> act) {
        return past.at(clock.instant().minus(Duration.ofDays(daysAgo)), act);
    }
}
