package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.administration.CalendarYearImported;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.procedure.Procedures;

/**
 * Computes anew until when matters are to be screened when the notice of a year is entered, in the same transaction. What
 * has passed already stays, and nothing is moved into the past: nobody was late by a calendar that was not known then.
 */
@ApplicationScoped
class MovingScreening {

    private final MatterRepository repository;
    private final ScreeningLimit limit;
    private final MatterWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    MovingScreening(
            MatterRepository repository,
            WorkingDays workingDays,
            Procedures procedures,
            MatterWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.limit = new ScreeningLimit(workingDays, procedures);
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    void on(@Observes CalendarYearImported imported) {
        Instant now = clock.instant();
        Instant from = limit.workingDays().endOf(imported.firstDay());
        repository.awaitingScreeningFrom(from.isAfter(now) ? from : now).forEach(matter -> move(matter, now));
    }

    private void move(Matter matter, Instant now) {
        Instant before = matter.screenBy();
        Instant screenBy = limit.of(matter.community(), matter.submittedAt());
        if (screenBy.isAfter(now) && matter.moveScreening(screenBy)) {
            workflow.screeningMoved(matter.id(), screenBy);
            acts.fire(new MatterScreeningMoved(matter.id(), matter.community(), before, screenBy));
        }
    }
}
