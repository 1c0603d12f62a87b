package org.lianxi.meeting.decision;

/**
 * That an item goes to the next meeting.
 *
 * @param reason in words; blank unless the meeting put it off
 */
public record Deferral(DeferCause cause, String reason) {

    public Deferral {
        reason = reason.strip();
    }

    /** For what the meeting itself finds, which needs no words. */
    static Deferral of(DeferCause cause) {
        return new Deferral(cause, "");
    }
}
