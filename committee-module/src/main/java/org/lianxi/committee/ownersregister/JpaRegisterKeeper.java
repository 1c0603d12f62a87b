package org.lianxi.committee.ownersregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.ownersvote.ExclusiveUnit;
import org.lianxi.committee.ownersvote.OwnerKey;
import org.lianxi.committee.ownersvote.SoldState;
import org.lianxi.committee.ownersvote.UnitKind;
import org.lianxi.committee.persistence.JpaRows;
import org.lianxi.committee.territory.CompoundId;

@ApplicationScoped
class JpaRegisterKeeper implements RegisterKeeper {

    private static final String INSERT = "insert into committee_owners_unit"
            + " (register_id, building, unit, kind, area_centi, area_source, sold, owner_key) values ";

    private final EntityManager entityManager;

    @Inject
    JpaRegisterKeeper(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<RegisterView> newest(CompoundId compound) {
        return versions(compound).stream().findFirst();
    }

    @Override
    public List<RegisterView> versions(CompoundId compound) {
        return entries(compound).stream().map(RegisterEntry::view).toList();
    }

    @Override
    public Map<UnitPlace, ExclusiveUnit> units(OwnersRegisterId register) {
        Map<UnitPlace, ExclusiveUnit> units = new LinkedHashMap<>();
        registered(register).forEach(each -> units.put(each.place(), each.unit()));
        return units;
    }

    @Override
    @SuppressWarnings("unchecked") // a native query knows no type
    public List<RegisteredUnit> registered(OwnersRegisterId register) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select building, unit, kind, area_centi, area_source, sold, owner_key"
                        + " from committee_owners_unit where register_id = ? order by building, unit")
                .setParameter(1, register.value())
                .getResultList();
        return rows.stream().map(JpaRegisterKeeper::unit).toList();
    }

    @Override
    public OwnersRegisterId enter(CompoundId compound, PersonId by, Instant at, List<RegisteredUnit> units) {
        OwnersRegisterId id = OwnersRegisterId.fresh();
        int number = newest(compound).map(RegisterView::number).orElse(0) + 1;
        entityManager.persist(new RegisterEntry(id, compound, number, by, at, units.size()));
        entityManager.flush();
        JpaRows.insert(entityManager, INSERT, 8, units, (each, values) -> add(id, each, values));
        return id;
    }

    @Override
    public void dropAllBut(CompoundId compound, Collection<OwnersRegisterId> needed, Instant at) {
        entries(compound).stream()
                .skip(1)
                .filter(each -> !each.view().isDropped())
                .filter(each -> !needed.contains(each.view().id()))
                .forEach(each -> drop(each, at));
    }

    private void drop(RegisterEntry entry, Instant at) {
        entry.drop(at);
        entityManager
                .createNativeQuery("delete from committee_owners_unit where register_id = ?")
                .setParameter(1, entry.view().id().value())
                .executeUpdate();
    }

    private List<RegisterEntry> entries(CompoundId compound) {
        return entityManager
                .createQuery(
                        "select r from RegisterEntry r where r.compound = :compound order by r.number desc",
                        RegisterEntry.class)
                .setParameter("compound", compound.value())
                .getResultList();
    }

    private static void add(OwnersRegisterId register, RegisteredUnit each, List<@Nullable Object> values) {
        boolean isOwners = each.unit().soldState() == SoldState.SOLD_DELIVERED;
        values.add(register.value());
        values.add(each.place().building());
        values.add(each.place().unit());
        values.add(each.unit().kind().name());
        values.add(each.unit().areaCenti());
        values.add(each.areaSource().name());
        values.add(each.unit().soldState().name());
        values.add(isOwners ? each.unit().owner().value() : null);
    }

    private static RegisteredUnit unit(Object[] row) {
        return new RegisteredUnit(
                new UnitPlace((String) row[0], (String) row[1]),
                new ExclusiveUnit(
                        UnitKind.valueOf((String) row[2]),
                        ((Number) row[3]).longValue(),
                        Optional.ofNullable((String) row[6]).map(OwnerKey::new).orElse(OwnerKey.DEVELOPER),
                        SoldState.valueOf((String) row[5])),
                AreaSource.valueOf((String) row[4]));
    }
}
