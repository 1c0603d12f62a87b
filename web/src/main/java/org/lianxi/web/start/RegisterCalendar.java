package org.lianxi.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.change.ChangeId;
import org.lianxi.committee.change.EnterDueChanges;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.committee.registry.EndReplacedSeats;

/** Every few minutes, enters the changes of the registers whose day has come, and ends the seats that end with it. */
@ApplicationScoped
public class RegisterCalendar {

    private static final System.Logger LOG = System.getLogger(RegisterCalendar.class.getName());
    private static final int FIRST_MINUTES = 1;
    private static final int EVERY_MINUTES = 5;

    @Inject
    private EnterDueChanges enterDueChanges;

    @Inject
    private EndReplacedSeats endReplacedSeats;

    private final TimedJob often = new TimedJob("the calendar of the registers");

    void startJob() {
        often.start(this::run, FIRST_MINUTES, EVERY_MINUTES);
    }

    void stopJob() {
        often.stop();
    }

    private void run() {
        enterDueChanges.due().forEach(this::enter);
        endReplacedSeats.end();
    }

    /** Each by itself: one that the registers refuse keeps no other waiting. */
    private void enter(ChangeId id) {
        try {
            enterDueChanges.enter(id);
        } catch (Refusal refusal) {
            LOG.log(System.Logger.Level.INFO, "change {0} has to wait: {1}", id, refusal.code());
            enterDueChanges.keepWaiting(id, refusal);
        }
    }
}
