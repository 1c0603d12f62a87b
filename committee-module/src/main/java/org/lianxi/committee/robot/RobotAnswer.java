package org.lianxi.committee.robot;

/**
 * What the chat said to a post.
 *
 * @param error the kind of what went wrong, without anybody's data
 */
public record RobotAnswer(Outcome outcome, String error) {

    /** What it means. */
    public enum Outcome {
        TAKEN,
        /** More posts than the chat allows: nothing for a while. */
        TOO_FAST,
        /** It may be taken another time. */
        FAILED,
        /** Key, secret or words are wrong: it will never be taken as it is. */
        REFUSED
    }

    static RobotAnswer taken() {
        return new RobotAnswer(Outcome.TAKEN, "");
    }
}
