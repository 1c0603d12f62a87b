package org.lianxi.committee.personaldata;

/** What becomes of data when the person asks for its erasure. */
public enum Fate {
    /** It is deleted. */
    ERASED,
    /** The title by which the person is shown gives way to a pseudonym. */
    REPLACED,
    /** It stays, since a duty asks for it or others depend on it. */
    KEPT,
    /** It goes by itself after a short time. */
    PASSES
}
