package org.lianxi.committee.outbox;

/**
 * How a try to deliver a message ended.
 *
 * @param error the kind of what went wrong, without anybody's data; empty when nothing did
 */
public record Delivery(Outcome outcome, String error) {

    /** What becomes of the message. */
    public enum Outcome {
        /** It has arrived. */
        DELIVERED,
        /** It may arrive another time. */
        FAILED,
        /** It will never arrive as it is: somebody has to look. */
        IMPOSSIBLE,
        /** Nobody needs it any more. */
        POINTLESS
    }

    public static Delivery delivered() {
        return new Delivery(Outcome.DELIVERED, "");
    }

    public static Delivery failed(String error) {
        return new Delivery(Outcome.FAILED, error);
    }

    public static Delivery impossible(String error) {
        return new Delivery(Outcome.IMPOSSIBLE, error);
    }

    public static Delivery pointless() {
        return new Delivery(Outcome.POINTLESS, "");
    }
}
