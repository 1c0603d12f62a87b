package org.lianxi.committee.organisation;

/** How two organisations belong together. The trees overlap, so each has its own kind (DOMAIN §2.1). */
public enum RelationKind {
    /** The lower lies in the area of the upper. */
    TERRITORIAL,
    /** The upper leads the party work of the lower. */
    PARTY_LEADERSHIP,
    /** The lower is a grid of the upper. */
    GRID,
    /** The upper guides, supports and helps; it does not command. */
    GUIDANCE,
    /** The lower serves the upper under a contract. */
    CONTRACT,
    /** The upper supervises the lower. */
    SUPERVISION;

    /** Whether an organisation has at most one upper of this kind at a time. Party work may be led from two sides. */
    public boolean allowsOneUpperOnly() {
        return this == TERRITORIAL || this == GRID;
    }
}
