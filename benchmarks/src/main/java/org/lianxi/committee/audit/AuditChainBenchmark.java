package org.lianxi.committee.audit;

import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the chain computes for one entry: sealing it and checking it, against writing down its details alone. */
@State(Scope.Benchmark)
public class AuditChainBenchmark {

    private final Instant at = Instant.parse("2026-03-16T01:00:00Z");
    private final SomeAct act = SomeAct.fresh();
    private final ChainMark before = ChainMark.BEFORE_THE_FIRST;
    private final AuditLink link = AuditLink.sealed(before, at, act, SomeAct.POSTS);

    /** The details as lines, as a trail without a chain would keep them. */
    @Benchmark
    public String baseline() {
        return Details.write(act.details());
    }

    /** Makes the link and its SHA-256. */
    @Benchmark
    public AuditLink append() {
        return AuditLink.sealed(before, at, act, SomeAct.POSTS);
    }

    /** Checks the link and its SHA-256. */
    @Benchmark
    public boolean verify() {
        return link.follows(before) && link.isUnchanged();
    }
}
