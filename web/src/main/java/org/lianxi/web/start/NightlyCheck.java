package org.lianxi.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.lianxi.bpmn.consistency.CheckConsistency;
import org.lianxi.committee.calendar.WorkingDays;

/** Each night, compares things with their processes. */
@ApplicationScoped
public class NightlyCheck {

    private static final LocalTime AT = LocalTime.of(2, 30);
    private static final int A_DAY_IN_MINUTES = 1440;

    @Inject
    private CheckConsistency check;

    @Inject
    private InstantSource clock;

    private final TimedJob nightly = new TimedJob("the check of things and processes");

    void startJob() {
        ZonedDateTime now = clock.instant().atZone(WorkingDays.ZONE);
        ZonedDateTime today = now.with(AT);
        ZonedDateTime next = today.isAfter(now) ? today : today.plusDays(1);
        nightly.start(check::checkByNight, (int) Duration.between(now, next).toMinutes() + 1, A_DAY_IN_MINUTES);
    }

    void stopJob() {
        nightly.stop();
    }
}
