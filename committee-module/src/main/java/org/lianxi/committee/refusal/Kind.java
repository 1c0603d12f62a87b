package org.lianxi.committee.refusal;

/** What sort of no a refusal is, with the answer's status on the wire. */
public enum Kind {
    /** What was typed cannot be understood or is outside the limits. */
    INPUT(400),
    /** The person may not do this here. */
    NOT_PERMITTED(403),
    /** There is no such thing, or the person may not know that there is. */
    UNKNOWN(404),
    /** A rule of the domain forbids it now. */
    RULE(409),
    /** Somebody was faster. */
    CONFLICT(409);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    /** The HTTP status of such a refusal. */
    public int status() {
        return status;
    }
}
