package org.lianxi.committee.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.lianxi.benchmarks.Database;
import org.lianxi.benchmarks.LoadDriver;
import org.lianxi.benchmarks.Side;

/** What an entry of the audit trail costs beside a row that nothing is chained to. */
public final class AuditAppendLoad implements LoadDriver {

    private static final int ENTRIES = 1_000;

    private final Instant at = Instant.parse("2026-03-16T01:00:00Z");
    private final SomeAct act = SomeAct.fresh();
    private long unchained;

    @Override
    public String name() {
        return "audit-append";
    }

    @Override
    public List<Side> sides() {
        Database rows = Database.migrated("committee", "committee");
        Database chain = Database.migrated("committee", "committee");
        return List.of(
                new Side("a row, committed", ENTRIES, () -> times(ENTRIES, rows, this::row)),
                new Side("an entry of the chain, committed", ENTRIES, () -> times(ENTRIES, chain, this::entry)),
                new Side(
                        "one of 100 entries of one transaction",
                        ENTRIES,
                        () -> times(ENTRIES / 100, chain, em -> many(100, em))));
    }

    private static void times(int count, Database database, Consumer<EntityManager> work) {
        for (int done = 0; done < count; done++) {
            database.run(work);
        }
    }

    private void row(EntityManager entityManager) {
        entityManager.persist(
                new AuditRow(AuditLink.sealed(new ChainMark(unchained++, "0".repeat(64)), at, act, SomeAct.POSTS)));
    }

    private void entry(EntityManager entityManager) {
        new JpaAuditTrail(entityManager).append(at, act, SomeAct.POSTS);
    }

    private void many(int count, EntityManager entityManager) {
        for (int done = 0; done < count; done++) {
            entry(entityManager);
        }
    }
}
