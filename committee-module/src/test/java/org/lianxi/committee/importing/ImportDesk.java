package org.lianxi.committee.importing;

import jakarta.persistence.EntityManager;
import org.lianxi.committee.account.StoredAccounts;
import org.lianxi.committee.organisation.StoredOrganisations;
import org.lianxi.committee.territory.StoredCompounds;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;

/** The import with the real registers behind it. */
final class ImportDesk {

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final GivenPermissions permissions = new GivenPermissions();
    private final RecordedActs acts = new RecordedActs();

    SetClock clock() {
        return clock;
    }

    GivenPermissions permissions() {
        return permissions;
    }

    RecordedActs acts() {
        return acts;
    }

    ImportRegisters at(EntityManager entityManager) {
        return new ImportingRegisters(
                permissions,
                new JpaImportStock(entityManager),
                new JpaCheckedSheets(entityManager),
                StoredOrganisations.register(entityManager),
                StoredCompounds.register(entityManager, clock),
                StoredAccounts.register(entityManager, clock, acts),
                clock,
                acts);
    }
}
