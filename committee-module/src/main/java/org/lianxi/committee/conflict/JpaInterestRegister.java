package org.lianxi.committee.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

@ApplicationScoped
class JpaInterestRegister implements InterestRegister {

    private final EntityManager entityManager;

    @Inject
    JpaInterestRegister(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(DeclaredInterest interest) {
        entityManager.persist(interest);
    }

    @Override
    public DeclaredInterest get(InterestId id) {
        return Optional.ofNullable(entityManager.find(DeclaredInterest.class, id.value()))
                .orElseThrow(() -> new UnknownInterest(id));
    }

    @Override
    public List<InterestView> of(PersonId person) {
        return entityManager
                .createQuery(
                        "select i from DeclaredInterest i where i.person = :person and i.endedAt is null"
                                + " order by i.declaredAt, i.id",
                        DeclaredInterest.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(DeclaredInterest::view)
                .toList();
    }

    @Override
    public List<InterestView> in(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select i from DeclaredInterest i where i.organisation in :organisations"
                                + " and i.endedAt is null order by i.declaredAt, i.id",
                        DeclaredInterest.class)
                .setParameter(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .getResultStream()
                .map(DeclaredInterest::view)
                .toList();
    }
}
