package org.lianxi.committee.ownersvote;

/** How the two sides of a test must lie. */
public enum Relation {
    /** 大于或等于. */
    AT_LEAST("≥", "<"),
    /** 大于. */
    MORE_THAN(">", "≤");

    private final String sign;
    private final String contrary;

    Relation(String sign, String contrary) {
        this.sign = sign;
        this.contrary = contrary;
    }

    boolean holds(long left, long right) {
        return this == AT_LEAST ? left >= right : left > right;
    }

    String sign(boolean holds) {
        return holds ? sign : contrary;
    }
}
