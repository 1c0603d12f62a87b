package org.lianxi.committee.permission;

/** How far a post reaches for an action: the values of the matrix. */
enum Reach {
    /** Not at all. */
    NOWHERE('-'),
    /** Only in the name of the own organisation. */
    OWN_ORGANISATION('o'),
    /** In the own community; a party's delegate in each community where the party has a seat. */
    COMMUNITY('c'),
    /** In all communities of the own street. */
    STREET('s'),
    /** In the whole product. */
    EVERYWHERE('*');

    private final char sign;

    Reach(char sign) {
        this.sign = sign;
    }

    static Reach of(String sign) {
        for (Reach each : values()) {
            if (sign.equals(String.valueOf(each.sign))) {
                return each;
            }
        }
        throw new IllegalArgumentException("the matrix does not know " + sign);
    }
}
