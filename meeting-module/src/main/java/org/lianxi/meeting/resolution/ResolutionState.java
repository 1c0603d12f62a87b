package org.lianxi.meeting.resolution;

/** Where a resolution stands. */
public enum ResolutionState {
    /** Adopted, but an obliged party refused to sign the minutes: it binds nobody and gets no task. DOMAIN X17. */
    ADOPTED,
    /** In force since the minutes were issued; no task is assigned yet. */
    EFFECTIVE,
    /** At least one task is assigned, and not all are signed off. */
    EXECUTING,
    /** Every task is signed off. */
    SIGNED_OFF,
    /** Not carried out until somebody has decided what becomes of it; its tasks rest. */
    SUSPENDED,
    /** Holds no more. It stays readable, its open tasks are cancelled. DOMAIN X15. */
    REVOKED;

    /** Whether it binds those whom it obliges. */
    public boolean isInForce() {
        return this == EFFECTIVE || this == EXECUTING || this == SIGNED_OFF;
    }
}
