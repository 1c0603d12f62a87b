package org.lianxi.committee.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

@ApplicationScoped
class JpaTerms implements TermRegister {

    private final EntityManager entityManager;

    @Inject
    JpaTerms(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Mandate> appointedTo(Post post, OrganisationId organisation, Instant from, Optional<Instant> until) {
        entityManager
                .createQuery("select o from Organisation o where o.id = :id")
                .setParameter("id", organisation.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return entityManager
                .createQuery(
                        "select h from HeldPost h where h.organisation = :organisation and h.post = :post"
                                + " and h.delegatedMandate is null and (h.until is null or h.until > :from)",
                        HeldPost.class)
                .setParameter("organisation", organisation.value())
                .setParameter("post", post)
                .setParameter("from", from)
                .getResultStream()
                .map(HeldPost::mandate)
                .filter(each -> each.overlaps(from, until))
                .sorted(Comparator.comparing(Mandate::from))
                .toList();
    }

    @Override
    public Mandate runUntil(MandateId mandate, Optional<Instant> until) {
        HeldPost held = held(mandate);
        held.runUntil(until);
        return held.mandate();
    }

    @Override
    public MandateId delegate(MandateId mandate, PersonId deputy, Instant from, Instant until) {
        HeldPost delegated = held(mandate).delegated(deputy, from, until);
        entityManager.persist(delegated);
        return delegated.mandate().id();
    }

    @Override
    public List<Mandate> delegationsOf(MandateId mandate, Instant moment) {
        return entityManager
                .createQuery(
                        "select h from HeldPost h where h.delegatedMandate = :mandate and h.until > :moment"
                                + " order by h.from, h.id",
                        HeldPost.class)
                .setParameter("mandate", mandate.value())
                .setParameter("moment", moment)
                .getResultStream()
                .map(HeldPost::mandate)
                .toList();
    }

    @Override
    public Optional<MandateId> principalOf(MandateId delegated) {
        return held(delegated).principal();
    }

    private HeldPost held(MandateId id) {
        return Optional.ofNullable(entityManager.find(HeldPost.class, id.value()))
                .orElseThrow(() -> new UnknownMandate(id));
    }
}
