package org.lianxi.committee.ownersvote;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who may vote, and with how much: the register as it stood when the vote was announced. DOMAIN §4.5.2 and 3. */
public final class Electorate {

    private final Map<OwnerKey, Long> areas;
    private final Weight total;

    private Electorate(Map<OwnerKey, Long> areas) {
        this.areas = areas;
        this.total = new Weight(
                areas.size(), areas.values().stream().mapToLong(Long::longValue).sum());
    }

    /**
     * Adds up the units.
     *
     * @param countParking whether parking spaces count
     */
    public static Electorate of(Collection<ExclusiveUnit> units, boolean countParking) {
        Map<OwnerKey, Long> areas = new LinkedHashMap<>();
        for (ExclusiveUnit unit : units) {
            if (unit.countsWith(countParking)) {
                areas.merge(unit.voter(), unit.areaCenti(), Math::addExact);
            }
        }
        return new Electorate(areas);
    }

    /** Nt and At. */
    public Weight total() {
        return total;
    }

    /** One head and all the area of an owner; empty for somebody who owns nothing that counts. */
    public Optional<Weight> of(OwnerKey owner) {
        return Optional.ofNullable(areas.get(owner)).map(area -> new Weight(1, area));
    }
}
