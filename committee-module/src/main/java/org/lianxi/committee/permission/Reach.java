package org.lianxi.committee.permission;

/** How far a role reaches for an action: the values of the matrix. */
public enum Reach {
    /** Not at all. */
    NOWHERE("-"),
    /** Only the sums over the area of the own organisation, never a single record. */
    AGGREGATED("agg"),
    /** Only in the name of the own organisation. */
    OWN_ORGANISATION("o"),
    /** In the own community; one of the three parties in each community where it has a seat. */
    COMMUNITY("c"),
    /** In all communities of the own street. */
    STREET("s"),
    /** In all communities of the own district. */
    DISTRICT("d"),
    /** In the whole product. */
    EVERYWHERE("*");

    private final String sign;

    Reach(String sign) {
        this.sign = sign;
    }

    /** The sign of the matrix. */
    public String sign() {
        return sign;
    }

    /** Whether it reaches farther than another. */
    public boolean isWiderThan(Reach other) {
        return compareTo(other) > 0;
    }

    static Reach of(String sign) {
        for (Reach each : values()) {
            if (sign.equals(each.sign)) {
                return each;
            }
        }
        throw new IllegalArgumentException("the matrix does not know " + sign);
    }
}
