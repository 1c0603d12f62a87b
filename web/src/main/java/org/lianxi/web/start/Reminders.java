package org.lianxi.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.bpmn.notification.RemindOfLimits;

/** Every hour, tells people of limits that are near or have passed. */
@ApplicationScoped
public class Reminders {

    private static final int FIRST_MINUTES = 3;
    private static final int EVERY_MINUTES = 60;

    @Inject
    private RemindOfLimits remindOfLimits;

    private final TimedJob hourly = new TimedJob("the reminders of limits");

    void startJob() {
        hourly.start(this::run, FIRST_MINUTES, EVERY_MINUTES);
    }

    void stopJob() {
        hourly.stop();
    }

    private void run() {
        String after = remindOfLimits.remind("");
        while (!after.isEmpty()) {
            after = remindOfLimits.remind(after);
        }
    }
}
