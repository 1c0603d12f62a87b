package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.resolution.ResolutionId;

@ApplicationScoped
class JpaPublicNoticeRepository implements PublicNoticeRepository {

    private final EntityManager entityManager;

    @Inject
    JpaPublicNoticeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(PublicNotice notice) {
        entityManager.persist(notice);
    }

    @Override
    public PublicNotice get(PublicNoticeId id) {
        return found(id, LockModeType.NONE);
    }

    @Override
    public PublicNotice getForAct(PublicNoticeId id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private PublicNotice found(PublicNoticeId id, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(PublicNotice.class, id.value(), lock))
                .orElseThrow(() -> new UnknownPublicNotice(id));
    }

    @Override
    public List<PublicNotice> of(ResolutionId resolution) {
        return entityManager
                .createQuery(
                        "select n from PublicNotice n where n.resolution = :resolution order by n.draftedAt, n.id",
                        PublicNotice.class)
                .setParameter("resolution", resolution.value())
                .getResultList();
    }

    @Override
    public List<PublicNotice> find(Set<OrganisationId> communities, Set<PublicNoticeState> states, PageRequest page) {
        if (communities.isEmpty() || states.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select n from PublicNotice n where n.community in :communities and n.state in :states"
                                + " order by n.draftedAt desc, n.id",
                        PublicNotice.class)
                .setParameter("communities", plain(communities))
                .setParameter("states", states)
                .setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch())
                .getResultList();
    }

    @Override
    public List<PublicNotice> toBePostedBetween(Set<OrganisationId> communities, Instant from, Instant until) {
        if (communities.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select n from PublicNotice n where n.community in :communities and n.kind = :kind"
                                + " and n.publishBy > :from and n.publishBy <= :until",
                        PublicNotice.class)
                .setParameter("communities", plain(communities))
                .setParameter("kind", PublicNoticeKind.RESULT)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    @Override
    public Optional<String> lastObjections(OrganisationId community) {
        return entityManager
                .createQuery(
                        "select n.objections from PublicNotice n where n.community = :community and n.objections <> ''"
                                + " order by n.draftedAt desc",
                        String.class)
                .setParameter("community", community.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<PublicNoticeId, TitleInCompound> titles(Collection<PublicNoticeId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select n.id, n.title, n.compound from PublicNotice n where n.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(PublicNoticeId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new PublicNoticeId((String) row[0]),
                        row -> new TitleInCompound((String) row[1], new CompoundId((String) row[2]))));
    }

    private static List<String> plain(Set<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toList();
    }
}
