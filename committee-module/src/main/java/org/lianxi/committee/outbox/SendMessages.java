package org.lianxi.committee.outbox;

/** Sends what waits in the outbox. */
public interface SendMessages {

    /**
     * Tries a part of what is due, each message once and each for itself: one that fails keeps no other waiting. Several
     * servers may do so at once; each message is taken by one of them.
     *
     * @param words puts them into words; handed over, since the portal that has them is out of sight of this module in an EAR
     * @return how many were tried
     */
    int send(Letters words);
}
