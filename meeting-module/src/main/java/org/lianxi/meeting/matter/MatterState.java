package org.lianxi.meeting.matter;

/** How far a matter has come. {@link #DISCUSSED} is the end of one that the meeting only took note of. */
public enum MatterState {
    SUBMITTED,
    SCREENED,
    REROUTED,
    ADMITTED,
    REFUSED,
    SCHEDULED,
    DISCUSSED,
    RESOLVED,
    NO_AGREEMENT,
    PROPOSED,
    /** A duplicate: another matter goes on for it. */
    MERGED,
    /** Several matters go on for it, each with a route of its own. */
    SPLIT,
    /** The submitter took it back before the agenda was locked. */
    WITHDRAWN,
    /** It is before a court or an authority already: the submitter was told of the channel (X22). */
    NOT_PROCESSED;

    /** Whether nothing more happens to the matter in the joint meeting. */
    public boolean isFinal() {
        return switch (this) {
            case REROUTED,
                    REFUSED,
                    DISCUSSED,
                    RESOLVED,
                    NO_AGREEMENT,
                    PROPOSED,
                    MERGED,
                    SPLIT,
                    WITHDRAWN,
                    NOT_PROCESSED -> true;
            case SUBMITTED, SCREENED, ADMITTED, SCHEDULED -> false;
        };
    }

    /** Whether other matters go on instead of this one. */
    public boolean isPassedOn() {
        return this == MERGED || this == SPLIT;
    }
}
