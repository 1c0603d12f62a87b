package org.lianxi.committee.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

@ApplicationScoped
class JpaAuditTrail implements AuditTrail {

    private final EntityManager entityManager;

    @Inject
    JpaAuditTrail(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** First everything else is written, then the end is locked: so nobody who holds it waits for another's row. */
    @Override
    public void append(Instant at, Act act, String posts) {
        entityManager.flush();
        AuditTail tail = entityManager.find(AuditTail.class, AuditTail.ONLY, LockModeType.PESSIMISTIC_WRITE);
        entityManager.persist(new AuditRow(tail.link(at, act, posts)));
        entityManager.flush();
    }

    @Override
    public ChainMark end() {
        return tables().end();
    }

    @Override
    public Checkpoint checkpoint() {
        return tables().checkpoint();
    }

    @Override
    public List<AuditLink> after(long seq, int size) {
        return tables().after(seq, size);
    }

    @Override
    public OptionalLong behindTheEnd() {
        return tables().behindTheEnd();
    }

    @Override
    public List<AuditLink> newest(AuditFilter filter, long beforeSeq, int size) {
        return AuditSelection.of(filter).and("seq < ?", beforeSeq).read(tables(), "order by seq desc", size);
    }

    @Override
    public List<AuditLink> oldest(AuditFilter filter, long afterSeq, long throughSeq, int size) {
        return AuditSelection.of(filter)
                .and("seq > ?", afterSeq)
                .and("seq <= ?", throughSeq)
                .read(tables(), "order by seq", size);
    }

    @Override
    public List<AuditLink> oldestBefore(Instant moment, int size) {
        return tables().links("order by seq limit ?", List.of(size)).stream()
                .takeWhile(link -> link.at().isBefore(moment))
                .toList();
    }

    @Override
    public int purge(Checkpoint checkpoint, Instant now) {
        entityManager
                .createNativeQuery("insert into committee_audit_checkpoint"
                        + " (purged_through, last_hash, entry_seq, purged_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, checkpoint.gone().seq())
                .setParameter(2, checkpoint.gone().hash())
                .setParameter(3, checkpoint.told())
                .setParameter(4, AuditSelection.utc(now))
                .executeUpdate();
        return entityManager
                .createNativeQuery("delete from committee_audit_entry where seq <= ?1")
                .setParameter(1, checkpoint.gone().seq())
                .executeUpdate();
    }

    private AuditTables tables() {
        return new AuditTables(entityManager.unwrap(Connection.class));
    }
}
