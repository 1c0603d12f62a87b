package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
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
 * and one sitting of each that the street exempted.
 */
@ApplicationScoped
public class DemonstrationPlans {

    private static final Duration BEFORE_THE_MEETINGS = Duration.ofDays(75);
    private static final Duration LATER = Duration.ofHours(1);
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
                    planning(),
                    () -> change.add(place.secretary(), plan, read(place, plan).version(), series));
        }
        places.stream()
                .filter(place -> ofCommunity.containsKey(place.community()))
                .forEach(place -> decided(place, ofCommunity.remove(place.community())));
    }

    private PlanId begun(Neighbourhood place) {
        return at(planning(), () -> draft.draft(place.secretary(), place.community(), year()));
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

    /** A year whose days off are not announced has drafts only. */
    private void decided(Neighbourhood place, PlanId plan) {
        if (workingDays.isProvisional(workingDays.dayOf(clock.instant()))) {
            return;
        }
        at(planning().plus(LATER), () -> {
            approve.approve(place.partySecretary(), plan, read(place, plan).version());
            return plan;
        });
        PersonId street = place.streetSupervisor();
        at(planning().plus(LATER).plus(LATER), () -> {
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

    private int year() {
        return workingDays.dayOf(clock.instant()).getYear();
    }

    /** Before the first meeting that is told, and in the year that is planned. */
    private Instant planning() {
        Instant before = clock.instant().minus(BEFORE_THE_MEETINGS);
        Instant newYear = Calendar.at(LocalDate.of(year(), 1, 1), 0, 0);
        return before.isBefore(newYear) ? newYear : before;
    }

    private <T> T at(Instant moment, Supplier<T> act) {
        return past.at(moment, act);
    }
}
