package org.lianxi.committee.ownersregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.ownersvote.Electorate;
import org.lianxi.committee.ownersvote.ExclusiveUnit;
import org.lianxi.committee.ownersvote.SoldState;
import org.lianxi.committee.ownersvote.UnitKind;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.territory.CompoundId;

@ApplicationScoped
@Transactional
class ReadingOwnersRegister implements OwnersRegisterViews {

    private final Permissions permissions;
    private final OwnersScope owners;
    private final RegisterKeeper registers;

    @Inject
    ReadingOwnersRegister(Permissions permissions, OwnersScope owners, RegisterKeeper registers) {
        this.permissions = permissions;
        this.owners = owners;
        this.registers = registers;
    }

    @Override
    public RegisterPage of(PersonId by, CompoundId compound) {
        permissions.require(by, Action.READ_OWNERS_REGISTER, owners.of(compound));
        List<RegisterView> versions = registers.versions(compound);
        List<ExclusiveUnit> units = versions.stream()
                .findFirst()
                .map(each -> List.copyOf(registers.units(each.id()).values()))
                .orElse(List.of());
        boolean mayImport = permissions.may(by, Action.MAINTAIN_OWNERS_REGISTER, owners.of(compound));
        return new RegisterPage(versions, counts(units), sums(units), undelivered(units), mayImport);
    }

    @Override
    public boolean mayRead(PersonId by, CompoundId compound) {
        return permissions.may(by, Action.READ_OWNERS_REGISTER, owners.of(compound));
    }

    private static List<UnitCount> counts(List<ExclusiveUnit> units) {
        Map<UnitKind, UnitCount> counts = new EnumMap<>(UnitKind.class);
        units.forEach(each -> counts.merge(
                each.kind(),
                new UnitCount(each.kind(), 1, each.areaCenti()),
                (one, other) ->
                        new UnitCount(one.kind(), one.units() + other.units(), one.areaCenti() + other.areaCenti())));
        return List.copyOf(counts.values());
    }

    private static Optional<RegisterPage.Sums> sums(List<ExclusiveUnit> units) {
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new RegisterPage.Sums(
                        Electorate.of(units, false).total(),
                        Electorate.of(units, true).total()));
    }

    private static int undelivered(List<ExclusiveUnit> units) {
        return Math.toIntExact(units.stream()
                .filter(each -> each.soldState() != SoldState.SOLD_DELIVERED)
                .count());
    }
}
