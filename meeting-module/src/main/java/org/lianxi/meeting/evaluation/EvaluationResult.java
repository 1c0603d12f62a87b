package org.lianxi.meeting.evaluation;

/** What the replies of a round come to. DOMAIN P12. */
public enum EvaluationResult {
    /** Enough replies, and enough of them satisfied (CFG-21, CFG-22). */
    PASSED,
    /** Enough replies, too few of them satisfied. */
    FAILED,
    /** Fewer replies than CFG-22 asks for: people decide. */
    INSUFFICIENT_REPLIES
}
