package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lianxi.bpmn.engine.EngineLifecycle;
import org.lianxi.committee.calendar.ProductClock;

/** Sets the product's clock for the length of each act. */
@ApplicationScoped
class ClockedPastMoments implements PastMoments {

    private final ProductClock clock;
    private final EngineLifecycle engine;

    @Inject
    ClockedPastMoments(ProductClock clock, EngineLifecycle engine) {
        this.clock = clock;
        this.engine = engine;
    }

    @Override
    public <T> T at(Instant moment, Supplier<T> act) {
        List<T> outcome = new ArrayList<>(1);
        clock.runAt(moment, () -> outcome.add(act.get()));
        return outcome.get(0);
    }

    @Override
    public void settle(Instant moment) {
        clock.runAt(moment, engine::runDueJobs);
    }
}
