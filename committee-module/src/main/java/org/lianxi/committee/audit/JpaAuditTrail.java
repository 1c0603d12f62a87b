package org.lianxi.committee.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.lianxi.committee.mandate.PersonId;

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
        entityManager.persist(tail.link(at, act, posts));
        entityManager.flush();
    }

    @Override
    public AuditTail tail() {
        return entityManager.find(AuditTail.class, AuditTail.ONLY);
    }

    @Override
    public List<AuditRow> after(long seq, int size) {
        return entityManager
                .createQuery("select r from AuditRow r where r.seq > :seq order by r.seq", AuditRow.class)
                .setParameter("seq", seq)
                .setHint("eclipselink.read-only", true)
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public List<AuditRow> newest(AuditFilter filter, OptionalLong beforeSeq, int size) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<AuditRow> query = builder.createQuery(AuditRow.class);
        Root<AuditRow> row = query.from(AuditRow.class);
        List<Predicate> wanted = new ArrayList<>();
        filter.by().map(PersonId::value).ifPresent(by -> wanted.add(builder.equal(row.get("person"), by)));
        filter.act().ifPresent(act -> wanted.add(builder.equal(row.get("act"), act)));
        filter.subject().ifPresent(subject -> {
            wanted.add(builder.equal(row.get("subjectKind"), subject.kind()));
            wanted.add(builder.equal(row.get("subjectId"), subject.id()));
        });
        filter.from().ifPresent(from -> wanted.add(builder.greaterThanOrEqualTo(row.get("at"), from)));
        filter.until().ifPresent(until -> wanted.add(builder.lessThan(row.get("at"), until)));
        beforeSeq.ifPresent(seq -> wanted.add(builder.lessThan(row.get("seq"), seq)));
        query.where(wanted.toArray(Predicate[]::new)).orderBy(builder.desc(row.get("seq")));
        return entityManager.createQuery(query).setMaxResults(size).getResultList();
    }
}
