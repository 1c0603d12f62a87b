package org.lianxi.committee.ownmeeting;

/** People of a property management committee, counted by whom they come from; no names. */
public record Headcount(int residentsCommittee, int ownerRepresentatives, int propertyUsers) {

    /** Everybody. */
    public int total() {
        return residentsCommittee + ownerRepresentatives + propertyUsers;
    }

    boolean isPartOf(Headcount whole) {
        return residentsCommittee <= whole.residentsCommittee
                && ownerRepresentatives <= whole.ownerRepresentatives
                && propertyUsers <= whole.propertyUsers;
    }
}
