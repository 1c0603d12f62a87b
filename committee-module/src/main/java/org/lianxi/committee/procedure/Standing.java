package org.lianxi.committee.procedure;

/** What a rule or a value rests on. Only the first binds everywhere; no text may say so of another. */
public enum Standing {
    /** A law or administrative regulation of the state, [Ln]. */
    LAW,
    /** A regulation of one province or city, [Ln]: binds there, is an example elsewhere. */
    LOCAL_LAW,
    /** The programme from which the product comes, [SEED]. */
    SEED,
    /** A published practice of some place, [Wn]: an example. */
    PRACTICE,
    /** General knowledge that nobody has checked yet, [GK]. */
    UNCHECKED,
    /** A proposal of the product where no source fixes a value, [DESIGN]. */
    DESIGN
}
