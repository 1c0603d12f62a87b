package org.lianxi.committee.ownersvote;

/** What is tested: each of them must hold. */
public enum Criterion {
    /** Area of those taking part, against two thirds of all. */
    PARTICIPATION_AREA,
    /** Heads of those taking part, against two thirds of all. */
    PARTICIPATION_HEADS,
    /** Area of those in favour, against those taking part. */
    AGREEMENT_AREA,
    /** Heads of those in favour, against those taking part. */
    AGREEMENT_HEADS;

    /** Whether it is about square metres. */
    public boolean isArea() {
        return this == PARTICIPATION_AREA || this == AGREEMENT_AREA;
    }

    /** Whether it is about taking part. */
    public boolean isParticipation() {
        return this == PARTICIPATION_AREA || this == PARTICIPATION_HEADS;
    }
}
