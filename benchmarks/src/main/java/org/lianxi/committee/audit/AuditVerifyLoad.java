package org.lianxi.committee.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.benchmarks.Database;
import org.lianxi.benchmarks.LoadDriver;
import org.lianxi.benchmarks.Side;

/** What the walk along the chain costs beside reading its entries only. */
public final class AuditVerifyLoad implements LoadDriver {

    private static final int ENTRIES = 20_000;
    private static final int STRIDE = 2_000;

    private final Instant at = Instant.parse("2026-03-16T01:00:00Z");
    private final SomeAct act = SomeAct.fresh();

    @Override
    public String name() {
        return "audit-verify";
    }

    @Override
    public List<Side> sides() {
        Database chain = Database.migrated("committee", "committee");
        for (int done = 0; done < ENTRIES; done += STRIDE) {
            chain.run(this::append);
        }
        return List.of(
                new Side("reading an entry", ENTRIES, () -> chain.run(AuditVerifyLoad::read)),
                new Side("verifying an entry", ENTRIES, () -> chain.run(AuditVerifyLoad::verify)));
    }

    private void append(EntityManager entityManager) {
        JpaAuditTrail trail = new JpaAuditTrail(entityManager);
        for (int done = 0; done < STRIDE; done++) {
            trail.append(at, act, SomeAct.POSTS);
        }
    }

    private static void read(EntityManager entityManager) {
        JpaAuditTrail trail = new JpaAuditTrail(entityManager);
        for (int seq = 0; seq < ENTRIES; seq += STRIDE) {
            expect(trail.after(seq, STRIDE).size() == STRIDE);
        }
    }

    private static void verify(EntityManager entityManager) {
        expect(ChainWalk.along(new JpaAuditTrail(entityManager), Optional.empty()) instanceof ChainVerdict.Intact);
    }

    private static void expect(boolean asItShould) {
        if (!asItShould) {
            throw new IllegalStateException("the chain is not what was written");
        }
    }
}
