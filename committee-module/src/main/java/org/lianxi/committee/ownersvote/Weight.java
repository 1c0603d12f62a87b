package org.lianxi.committee.ownersvote;

import java.math.BigDecimal;

/**
 * What a group of owners weighs: both numbers are tested, neither makes up for the other.
 *
 * @param heads owners, the developer being one
 * @param areaCenti in 0.01 m²
 */
public record Weight(int heads, long areaCenti) {

    /** Nobody. */
    public static final Weight NONE = new Weight(0, 0);

    /** Checks that both are there. */
    public Weight {
        if (heads < 0 || areaCenti < 0) {
            throw new IllegalArgumentException("no weight: " + heads + " heads, " + areaCenti);
        }
    }

    /** Together. */
    public Weight plus(Weight other) {
        return new Weight(Math.addExact(heads, other.heads), Math.addExact(areaCenti, other.areaCenti));
    }

    /** The area in square metres, with its two decimals. */
    public BigDecimal squareMetres() {
        return BigDecimal.valueOf(areaCenti, 2);
    }

    boolean isWithin(Weight other) {
        return heads <= other.heads && areaCenti <= other.areaCenti;
    }

    boolean outweighs(Weight other) {
        return heads > other.heads && areaCenti > other.areaCenti;
    }
}
