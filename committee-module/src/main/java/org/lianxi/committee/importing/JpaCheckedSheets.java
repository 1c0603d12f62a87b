package org.lianxi.committee.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class JpaCheckedSheets implements CheckedSheets {

    private final EntityManager entityManager;

    @Inject
    JpaCheckedSheets(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(CheckedSheet sheet) {
        entityManager.persist(sheet);
    }

    @Override
    public Optional<CheckedSheet> read(ImportId id) {
        return Optional.ofNullable(entityManager.find(CheckedSheet.class, id.value()));
    }

    @Override
    public Optional<CheckedSheet> hold(ImportId id) {
        return Optional.ofNullable(entityManager.find(CheckedSheet.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void dropOlderThan(Instant moment) {
        entityManager
                .createQuery("delete from CheckedSheet c where c.appliedAt is null and c.uploadedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
