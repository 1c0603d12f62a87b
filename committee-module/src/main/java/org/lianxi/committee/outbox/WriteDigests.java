package org.lianxi.committee.outbox;

import java.time.LocalDate;

/** Once a working day, everybody who wants it is told by e-mail of what waits. */
public interface WriteDigests {

    /**
     * Writes the digests of a day for a part of the subscribers; nobody gets two of the same day. What is in them, and whether
     * there is anything, is found when they are sent.
     *
     * @param after what the part before has answered; empty for the first
     * @return where the next part begins; empty after the last, and at once on a day off
     */
    String write(LocalDate day, String after);
}
