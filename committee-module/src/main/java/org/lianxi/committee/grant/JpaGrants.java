package org.lianxi.committee.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.paging.PageRequest;

@ApplicationScoped
class JpaGrants implements Grants {

    private static final String PERSON = "person";
    private static final String MOMENT = "moment";
    private static final int MORE_THAN_ONE = 2;

    private final EntityManager entityManager;

    @Inject
    JpaGrants(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Grant grant) {
        entityManager.persist(grant);
    }

    @Override
    public Grant get(GrantId id) {
        return Optional.ofNullable(entityManager.find(Grant.class, id.value())).orElseThrow(() -> new UnknownGrant(id));
    }

    @Override
    public Grant hold(GrantId id) {
        Grant held = Optional.ofNullable(entityManager.find(Grant.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownGrant(id));
        entityManager.refresh(held);
        return held;
    }

    @Override
    public List<Grant> pending(GrantKind kind, PersonId person, Instant moment) {
        return entityManager
                .createQuery(
                        "select g from Grant g where g.person = :person and g.kind = :kind and g.state = :state"
                                + " and g.expiresAt > :moment",
                        Grant.class)
                .setParameter(PERSON, person.value())
                .setParameter("kind", kind)
                .setParameter("state", GrantState.PENDING)
                .setParameter(MOMENT, moment)
                .getResultList();
    }

    @Override
    public List<Grant> approved(GrantKind kind, PersonId person) {
        return entityManager
                .createQuery(
                        "select g from Grant g where g.person = :person and g.kind = :kind and g.state = :state",
                        Grant.class)
                .setParameter(PERSON, person.value())
                .setParameter("kind", kind)
                .setParameter("state", GrantState.APPROVED)
                .getResultList();
    }

    @Override
    public List<Grant> page(boolean waiting, Instant moment, PageRequest request) {
        String query = waiting
                ? "select g from Grant g where g.state = :pending and g.expiresAt > :moment order by g.proposedAt, g.id"
                : "select g from Grant g where g.state <> :pending or g.expiresAt <= :moment"
                        + " order by g.proposedAt desc, g.id desc";
        return entityManager
                .createQuery(query, Grant.class)
                .setParameter("pending", GrantState.PENDING)
                .setParameter(MOMENT, moment)
                .setFirstResult(request.offset())
                .setMaxResults(request.rowsToFetch())
                .getResultList();
    }

    @Override
    public int mandatesEver(Post post) {
        return entityManager
                .createQuery("select h.id from HeldPost h where h.post = :post", String.class)
                .setParameter("post", post)
                .setMaxResults(MORE_THAN_ONE)
                .getResultList()
                .size();
    }

    /** The posts are few and so are their holders: they are read, not the persons that are asked about. */
    @Override
    public Optional<PersonId> guarded(Collection<PersonId> persons, Instant moment) {
        return entityManager
                .createQuery(
                        "select h.person from HeldPost h where h.post in :posts and (h.until is null or h.until > :moment)",
                        String.class)
                .setParameter(
                        "posts",
                        Stream.of(Post.values()).filter(GuardedPosts::include).toList())
                .setParameter(MOMENT, moment)
                .getResultStream()
                .map(PersonId::new)
                .filter(persons::contains)
                .findFirst();
    }

    @Override
    public int holders(Post post, Instant moment) {
        return entityManager
                .createQuery(
                        "select h.id from HeldPost h where h.post = :post and h.from <= :moment"
                                + " and (h.until is null or h.until > :moment)",
                        String.class)
                .setParameter("post", post)
                .setParameter(MOMENT, moment)
                .setMaxResults(MORE_THAN_ONE)
                .getResultList()
                .size();
    }
}
