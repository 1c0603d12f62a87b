package org.lianxi.committee.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

@ApplicationScoped
class JpaSeats implements Seats {

    private final EntityManager entityManager;

    @Inject
    JpaSeats(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Map<Party, OrganisationId> of(CompoundId compound) {
        return entityManager
                .createQuery("select s from Seat s where s.compound = :compound and s.until is null", Seat.class)
                .setParameter("compound", compound.value())
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(Seat::party, Seat::organisation));
    }

    @Override
    public Set<OrganisationId> communitiesOf(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return Set.of();
        }
        return entityManager
                .createQuery(
                        "select distinct c.community from Seat s, Compound c"
                                + " where c.id = s.compound and s.until is null and s.organisation in :organisations",
                        String.class)
                .setParameter(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .getResultStream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<OrganisationId> seatedIn(OrganisationId community) {
        return entityManager
                .createQuery(
                        "select distinct s.organisation from Seat s, Compound c"
                                + " where c.id = s.compound and s.until is null and c.community = :community",
                        String.class)
                .setParameter("community", community.value())
                .getResultStream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
