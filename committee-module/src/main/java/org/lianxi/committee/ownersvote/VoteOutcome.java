package org.lianxi.committee.ownersvote;

/** How an owners' vote ended. */
public enum VoteOutcome {
    /** 通过. */
    PASSED,
    /** 未通过. */
    NOT_PASSED,
    /** 参与表决未达法定比例: too few took part, whatever they said. */
    INVALID_PARTICIPATION
}
