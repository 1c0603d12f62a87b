package org.lianxi.committee.ownersregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxi.committee.importing.CheckedImport;
import org.lianxi.committee.importing.Entries;
import org.lianxi.committee.importing.Findings;
import org.lianxi.committee.importing.ImportId;
import org.lianxi.committee.importing.ImportKind;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.importing.ImportWords;
import org.lianxi.committee.importing.SheetDesk;
import org.lianxi.committee.importing.SheetSent;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.territory.BuildingView;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRecords;

@ApplicationScoped
@Transactional
class ImportingOwnersRegister implements ImportOwnersRegister {

    private final Permissions permissions;
    private final OwnersScope owners;
    private final SheetDesk desk;
    private final RegisterKeeper registers;
    private final CompoundRecords compounds;
    private final InstantSource clock;

    @Inject
    ImportingOwnersRegister(
            Permissions permissions,
            OwnersScope owners,
            SheetDesk desk,
            RegisterKeeper registers,
            CompoundRecords compounds,
            InstantSource clock) {
        this.permissions = permissions;
        this.owners = owners;
        this.desk = desk;
        this.registers = registers;
        this.compounds = compounds;
        this.clock = clock;
    }

    @Override
    public ImportReport check(PersonId by, CompoundId compound, String fileName, byte[] content, ImportWords words) {
        require(by, compound);
        SheetSent sent = new SheetSent(ImportKind.OWNERS_UNITS, compound.value(), fileName, content);
        return desk.check(by, sent, words, reading(by, compound, words));
    }

    @Override
    public ImportReport apply(PersonId by, CompoundId compound, ImportId id, ImportWords words) {
        require(by, compound);
        return desk.apply(by, new CheckedImport(id, compound.value()), words, reading(by, compound, words));
    }

    @Override
    public ImportReport report(PersonId by, CompoundId compound, ImportId id, ImportWords words) {
        require(by, compound);
        return desk.report(by, new CheckedImport(id, compound.value()), words, reading(by, compound, words));
    }

    private void require(PersonId by, CompoundId compound) {
        permissions.require(by, Action.MAINTAIN_OWNERS_REGISTER, owners.of(compound));
    }

    private Function<Findings, Entries> reading(PersonId by, CompoundId compound, ImportWords words) {
        Set<String> buildings = compounds.card(compound).buildings().stream()
                .map(BuildingView::name)
                .collect(Collectors.toSet());
        List<RegisteredUnit> current = registers
                .newest(compound)
                .map(each -> registers.registered(each.id()))
                .orElse(List.of());
        return findings -> new UnitEntries(
                findings, words, buildings, current, units -> registers.enter(compound, by, clock.instant(), units));
    }
}
