package org.lianxi.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.planning.ConveneDueSittings;
import org.lianxi.meeting.planning.PlannedSittingId;

/** Every few minutes, turns the sittings of approved plans that are near into meetings. */
@ApplicationScoped
public class PlannedSittings {

    private static final System.Logger LOG = System.getLogger(PlannedSittings.class.getName());
    private static final int FIRST_MINUTES = 2;
    private static final int EVERY_MINUTES = 10;

    @Inject
    private ConveneDueSittings convene;

    private final TimedJob often = new TimedJob("the year's plans");

    void startJob() {
        often.start(this::run, FIRST_MINUTES, EVERY_MINUTES);
    }

    void stopJob() {
        often.stop();
    }

    /** Turns all that are near now. */
    public void run() {
        convene.due().forEach(this::convene);
    }

    /** Each by itself: one that cannot become a meeting keeps no other waiting. */
    private void convene(PlannedSittingId sitting) {
        try {
            convene.convene(sitting);
        } catch (Refusal refusal) {
            LOG.log(System.Logger.Level.WARNING, "planned sitting {0} has to wait: {1}", sitting, refusal.code());
        }
    }
}
