package org.lianxi.committee.ownersvote;

/**
 * A unit that is somebody's own.
 *
 * @param areaCenti its area in 0.01 m²: registered, else surveyed, else by contract (DOMAIN §4.5.1, [L4] art. 8)
 * @param owner who owns it; not asked for what the developer still holds
 */
public record ExclusiveUnit(UnitKind kind, long areaCenti, OwnerKey owner, SoldState soldState) {

    /** The largest area of a unit, 1,000,000 m²: no sum over a register can overflow. */
    public static final long LARGEST_AREA_CENTI = 100_000_000;

    /** Checks the area. */
    public ExclusiveUnit {
        if (areaCenti <= 0 || areaCenti > LARGEST_AREA_CENTI) {
            throw new IllegalArgumentException("no area of a unit: " + areaCenti);
        }
    }

    /** Who votes for it. */
    public OwnerKey voter() {
        return soldState == SoldState.SOLD_DELIVERED ? owner : OwnerKey.DEVELOPER;
    }

    boolean countsWith(boolean countParking) {
        return countParking || kind != UnitKind.PARKING;
    }
}
