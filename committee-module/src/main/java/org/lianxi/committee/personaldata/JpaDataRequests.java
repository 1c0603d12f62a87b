package org.lianxi.committee.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;

@ApplicationScoped
class JpaDataRequests implements DataRequestRepository {

    /** Stands in an empty list, which the database would not take. */
    private static final String NOWHERE = "-";

    private final EntityManager entityManager;

    @Inject
    JpaDataRequests(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(DataRequest request) {
        entityManager.persist(request);
    }

    @Override
    public DataRequest get(DataRequestId id) {
        return Optional.ofNullable(entityManager.find(DataRequest.class, id.value()))
                .orElseThrow(() -> new UnknownDataRequest(id));
    }

    @Override
    public boolean hasOpen(DataRequestKind kind, PersonId person) {
        return ownOf(person).stream().anyMatch(each -> each.kind() == kind && each.isOpen());
    }

    @Override
    public List<DataRequest> ownOf(PersonId person) {
        return entityManager
                .createQuery(
                        "select r from DataRequest r where r.person = :person and r.kind in :kinds order by r.id desc",
                        DataRequest.class)
                .setParameter("person", person.value())
                .setParameter("kinds", EnumSet.of(DataRequestKind.ERASURE, DataRequestKind.CORRECTION))
                .setMaxResults(PageRequest.LARGEST_SIZE)
                .getResultList();
    }

    @Override
    public List<DataRequest> page(Set<DataRequestKind> kinds, Set<OrganisationId> streets, PageRequest page) {
        List<String> places = streets.isEmpty()
                ? List.of(NOWHERE)
                : streets.stream().map(OrganisationId::value).toList();
        String wanted = kinds.isEmpty() ? "r.street in :streets" : "(r.kind in :kinds or r.street in :streets)";
        var query = entityManager
                .createQuery("select r from DataRequest r where " + wanted + " order by r.id desc", DataRequest.class)
                .setParameter("streets", places);
        if (!kinds.isEmpty()) {
            query.setParameter("kinds", kinds);
        }
        return query.setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch())
                .getResultList();
    }
}
