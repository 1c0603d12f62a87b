package org.lianxi.committee.oldcompound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

@ApplicationScoped
class JpaOldCompoundRepository implements OldCompoundRepository {

    private final EntityManager entityManager;

    @Inject
    JpaOldCompoundRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(OldCompound compound) {
        entityManager.persist(compound);
    }

    @Override
    public Optional<OldCompound> find(CompoundId id) {
        return Optional.ofNullable(entityManager.find(OldCompound.class, id.value()));
    }

    @Override
    public List<Row> in(OrganisationId community) {
        return entityManager
                .createQuery(
                        "select o, c.name, c.households, (select count(b.id) from Building b"
                                + " where b.compound = c.id and b.until is null)"
                                + " from OldCompound o, Compound c where c.id = o.compound"
                                + " and c.community = :community order by c.name, c.id",
                        Object[].class)
                .setParameter("community", community.value())
                .getResultStream()
                .map(JpaOldCompoundRepository::row)
                .toList();
    }

    private static Row row(Object[] found) {
        OldCompound compound = (OldCompound) found[0];
        Assessment said = compound.assessment();
        return new Row(
                compound,
                new Listed(
                        compound.id(),
                        (String) found[1],
                        ((Number) found[2]).intValue(),
                        ((Number) found[3]).intValue(),
                        said.demand(),
                        said.will()));
    }

    @Override
    public List<Gap> gaps(Collection<CompoundId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select d.one, d.other, d.metres from Distance d where d.one in :ids and d.other in :ids",
                        Object[].class)
                .setParameter("ids", ids.stream().map(CompoundId::value).toList())
                .getResultStream()
                .map(found -> new Gap(
                        new CompoundId((String) found[0]),
                        new CompoundId((String) found[1]),
                        ((Number) found[2]).intValue()))
                .toList();
    }

    @Override
    public void add(DoneStep step) {
        entityManager.persist(step);
    }

    @Override
    public List<DoneStep> steps(CompoundId id) {
        return entityManager
                .createQuery("select s from DoneStep s where s.compound = :id order by s.id", DoneStep.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    @Override
    public void replace(CompoundId id, Dimension dimension, List<Cell> cells) {
        entityManager
                .createQuery("delete from CountedCell c where c.compound = :id and c.dimension = :dimension")
                .setParameter("id", id.value())
                .setParameter("dimension", dimension)
                .executeUpdate();
        cells.forEach(cell -> entityManager.persist(new CountedCell(id, dimension, cell)));
    }

    @Override
    public Map<Dimension, List<Cell>> cells(CompoundId id) {
        return entityManager
                .createQuery("select c from CountedCell c where c.compound = :id order by c.id", CountedCell.class)
                .setParameter("id", id.value())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        CountedCell::dimension,
                        TreeMap::new,
                        Collectors.mapping(CountedCell::cell, Collectors.toList())));
    }
}
