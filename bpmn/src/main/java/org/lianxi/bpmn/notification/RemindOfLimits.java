package org.lianxi.bpmn.notification;

/** Those for whom something waits are told once that its limit is near, and once that it has passed. */
public interface RemindOfLimits {

    /** Most things of one {@link #remind} that share a transaction. */
    int PART = 200;

    /**
     * Reminds of a part of what is due soon or since a few days.
     *
     * @param after what the part before has answered; empty for the first
     * @return where the next part begins; empty after the last
     */
    String remind(String after);
}
