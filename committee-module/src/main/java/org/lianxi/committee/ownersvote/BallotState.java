package org.lianxi.committee.ownersvote;

/** What became of an owner's ballot. DOMAIN §4.5.4. */
public enum BallotState {
    /** 同意. */
    FOR(true),
    /** 反对. */
    AGAINST(true),
    /** 弃权. */
    ABSTAIN(true),
    /** 废票: does not take part. */
    INVALID(false),
    /** 已送达未交回: does not take part, unless the rules of procedure deem it to. */
    NOT_RETURNED(false),
    /** 未送达: does not take part. */
    NOT_SERVED(false);

    private final boolean participating;

    BallotState(boolean participating) {
        this.participating = participating;
    }

    /** Whether it was returned and is valid. */
    public boolean isParticipating() {
        return participating;
    }
}
