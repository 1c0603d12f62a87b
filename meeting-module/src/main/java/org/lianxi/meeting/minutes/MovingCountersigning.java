package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.administration.CalendarYearImported;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.meeting.convening.Meetings;

/**
 * Computes anew until when minutes are to be countersigned when the notice of a year is entered, in the same transaction.
 * What has passed already stays, and nothing is moved into the past: no party was silent by a calendar that was not known then.
 */
@ApplicationScoped
class MovingCountersigning {

    private final MinutesRepository repository;
    private final Meetings meetings;
    private final MinutesLimits limits;
    private final WorkingDays workingDays;
    private final MinutesWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    MovingCountersigning(
            MinutesRepository repository,
            Meetings meetings,
            MinutesLimits limits,
            WorkingDays workingDays,
            MinutesWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.meetings = meetings;
        this.limits = limits;
        this.workingDays = workingDays;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    void on(@Observes CalendarYearImported imported) {
        Instant now = clock.instant();
        Instant from = workingDays.endOf(imported.firstDay());
        repository.countersigningFrom(from.isAfter(now) ? from : now).forEach(minutes -> move(minutes, now));
    }

    private void move(Minutes minutes, Instant now) {
        Instant before = minutes.limit();
        Instant limit = limits.countersignBy(meetings.get(minutes.meeting()), minutes.sending());
        if (limit.isAfter(now) && minutes.moveLimit(limit)) {
            workflow.limitMoved(minutes.id(), limit);
            acts.fire(new CountersigningMoved(minutes.id(), minutes.community(), before, limit));
        }
    }
}
