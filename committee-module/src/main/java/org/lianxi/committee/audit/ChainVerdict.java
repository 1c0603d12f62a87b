package org.lianxi.committee.audit;

/** What a walk along the chain found. */
public sealed interface ChainVerdict {

    /**
     * Every link holds.
     *
     * @param count entries checked
     * @param end the last of them; to be written down outside the product and given back to a later check
     */
    record Intact(long count, ChainMark end) implements ChainVerdict {}

    /**
     * A link does not hold.
     *
     * @param seq the first broken place
     * @param flaw what is wrong there
     */
    record Broken(long seq, Flaw flaw) implements ChainVerdict {}

    /**
     * Every link holds, but the mark that was given is of an entry that the retention has taken away since.
     *
     * @param firstKept the oldest entry that there still is
     */
    record MarkTooOld(long firstKept, ChainMark end) implements ChainVerdict {}

    /** What can be wrong with a link. */
    enum Flaw {
        /** The entry was changed after it was written. */
        CHANGED,
        /** The entry does not follow the one before. */
        NOT_LINKED,
        /** An entry is missing. */
        MISSING,
        /** The recorded end is not the hash of the last entry. */
        END_CHANGED,
        /** There is an entry behind the recorded end. */
        BEHIND_THE_END,
        /** Entries are gone, and no entry of the chain tells of their retention having ended. */
        PURGE_NOT_TOLD,
        /** The entry is not the one of which the mark was written down: the chain was forged anew. */
        NOT_AS_MARKED,
        /** The chain ends before the mark: entries at its end were cut off. */
        CUT_OFF
    }
}
