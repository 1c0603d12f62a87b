package org.lianxi.committee.audit;

/** What a walk along the chain found. */
public sealed interface ChainVerdict {

    /**
     * Every link holds.
     *
     * @param count entries checked
     */
    record Intact(long count) implements ChainVerdict {}

    /**
     * A link does not hold.
     *
     * @param seq the first broken place
     * @param flaw what is wrong there
     */
    record Broken(long seq, Flaw flaw) implements ChainVerdict {}

    /** What can be wrong with a link. */
    enum Flaw {
        /** The entry was changed after it was written. */
        CHANGED,
        /** The entry does not follow the one before. */
        NOT_LINKED,
        /** An entry is missing. */
        MISSING
    }
}
