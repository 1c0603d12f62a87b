package org.lianxi.meeting.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingPlanned;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.StreetMeetingPlanned;

/** A regular meeting that somebody plans by hand is the one of its month, if the plan has one there that is none yet. */
@ApplicationScoped
class FillingSittings {

    private final PlanRepository plans;
    private final WorkingDays workingDays;
    private final Event<Act> acts;

    @Inject
    FillingSittings(PlanRepository plans, WorkingDays workingDays, Event<Act> acts) {
        this.plans = plans;
        this.workingDays = workingDays;
        this.acts = acts;
    }

    void on(@Observes MeetingPlanned planned) {
        LocalDate day = workingDays.dayOf(planned.startsAt());
        if (planned.type() == MeetingType.REGULAR) {
            plans.inForce(planned.compound(), day.getYear())
                    .ifPresent(plan ->
                            fill(plan, plan.sittingOf(planned.compound(), day), planned.person(), planned.meeting()));
        }
    }

    /** The street calls its meetings by hand, since it chooses who sits each time. */
    void on(@Observes StreetMeetingPlanned planned) {
        LocalDate day = workingDays.dayOf(planned.startsAt());
        if (planned.type() == MeetingType.REGULAR) {
            plans.editions(planned.ofStreet(), day.getYear()).stream()
                    .filter(plan -> plan.state() == PlanState.APPROVED)
                    .findFirst()
                    .ifPresent(plan -> fill(
                            plan,
                            plan.sittings().stream()
                                    .filter(each ->
                                            each.isFree() && each.period().contains(day))
                                    .findFirst(),
                            planned.person(),
                            planned.meeting()));
        }
    }

    private void fill(YearPlan plan, Optional<PlannedSitting> found, PersonId by, MeetingId meeting) {
        found.filter(PlannedSitting::isFree).ifPresent(sitting -> {
            sitting.becomes(meeting);
            acts.fire(
                    new SittingConvened(Optional.of(by), plan.id(), plan.where().place(), sitting.id(), meeting));
        });
    }
}
