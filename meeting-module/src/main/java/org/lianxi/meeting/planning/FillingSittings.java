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
import org.lianxi.meeting.notice.MeetingCancelled;

/** A regular meeting that somebody plans by hand is the one of its month, if the plan has one there that is none yet. */
@ApplicationScoped
class FillingSittings {

    private final PlanRepository plans;
    private final Cancellations cancellations;
    private final WorkingDays workingDays;
    private final Event<Act> acts;

    @Inject
    FillingSittings(PlanRepository plans, Cancellations cancellations, WorkingDays workingDays, Event<Act> acts) {
        this.plans = plans;
        this.cancellations = cancellations;
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

    /** K01: the street's consent exempts it if it came within the month or quarter; what is held instead counts. */
    void on(@Observes MeetingCancelled cancelled) {
        plans.holdOf(cancelled.meeting())
                .ifPresent(plan -> plan.sittingOf(cancelled.meeting()).ifPresent(sitting -> {
                    cancellations.replacement(cancelled.meeting()).ifPresent(sitting::becomesInstead);
                    if (cancelled.isExempt()) {
                        cancellations
                                .consent(cancelled.meeting())
                                .filter(consent -> sitting.mayBeExempted(consent.at()))
                                .ifPresent(consent -> exempt(plan, sitting, consent));
                    }
                }));
    }

    private void exempt(YearPlan plan, PlannedSitting sitting, YearPlan.Moment consent) {
        sitting.exempt(consent.by(), consent.because(), consent.at());
        acts.fire(new SittingExempted(consent.by(), plan.id(), plan.where().place(), sitting.id()));
    }

    private void fill(YearPlan plan, Optional<PlannedSitting> found, PersonId by, MeetingId meeting) {
        found.filter(PlannedSitting::isFree).ifPresent(sitting -> {
            sitting.becomes(meeting);
            acts.fire(
                    new SittingConvened(Optional.of(by), plan.id(), plan.where().place(), sitting.id(), meeting));
        });
    }
}
