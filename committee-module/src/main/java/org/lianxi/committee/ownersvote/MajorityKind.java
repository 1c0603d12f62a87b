package org.lianxi.committee.ownersvote;

/** How many of those taking part must agree. Civil Code art. 278(2), [L1]. */
public enum MajorityKind {
    /** 过半数: strictly more than half. */
    ORDINARY(2, Relation.MORE_THAN, 1),
    /** 四分之三以上: three quarters, the number itself included. */
    SPECIAL(4, Relation.AT_LEAST, 3);

    private final int times;
    private final Relation relation;
    private final int timesParticipating;

    MajorityKind(int times, Relation relation, int timesParticipating) {
        this.times = times;
        this.relation = relation;
        this.timesParticipating = timesParticipating;
    }

    Inequality test(Criterion criterion, long inFavour, long participating) {
        return new Inequality(criterion, times, inFavour, relation, timesParticipating, participating);
    }
}
