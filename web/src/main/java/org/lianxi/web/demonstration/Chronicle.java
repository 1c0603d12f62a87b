package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects what happened in many places and lets it happen in the order of time, so that the audit trail of the
 * demonstration reads like a real one. Used once, by the loader.
 */
@ApplicationScoped
public class Chronicle {

    private record Entry(Instant moment, Runnable happening) {}

    private final List<Entry> entries = new ArrayList<>();

    @Inject
    private PastMoments past;

    /** Notes an act; what came of it is known once the chronicle was played up to there. */
    <T> Supplier<T> note(Instant moment, Supplier<T> act) {
        List<T> outcome = new ArrayList<>(1);
        entries.add(new Entry(moment, () -> outcome.add(past.at(moment, act))));
        return () -> outcome.get(0);
    }

    /** Notes an act of which nothing further comes. */
    void note(Instant moment, Runnable act) {
        note(moment, () -> {
            act.run();
            return moment;
        });
    }

    /** Notes that every step and timer of the processes due by then has run. */
    void noteSettled(Instant moment) {
        entries.add(new Entry(moment, () -> past.settle(moment)));
    }

    /** Lets everything noted happen, earliest first. */
    void play() {
        entries.sort(Comparator.comparing(Entry::moment));
        entries.forEach(entry -> entry.happening().run());
        entries.clear();
    }
}
