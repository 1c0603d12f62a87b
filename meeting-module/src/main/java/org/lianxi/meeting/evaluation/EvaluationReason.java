package org.lianxi.meeting.evaluation;

/** What may be ticked to say why. [DESIGN] */
public enum EvaluationReason {
    /** Done well. */
    WELL_DONE,
    /** Done in time. */
    IN_TIME,
    /** Not finished. */
    UNFINISHED,
    /** Done badly. */
    POOR_QUALITY,
    /** Too late. */
    LATE,
    /** Those concerned were not told. */
    NOT_INFORMED,
    /** The site was left untidy. */
    SITE_NOT_CLEANED,
    /** Another one. */
    OTHER
}
