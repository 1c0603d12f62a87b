package org.lianxi.committee.audit;

/** Takes away entries of the audit trail whose retention has ended. */
public interface PurgeAuditTrail {

    /** Most entries that go in one transaction, since every act waits until it is over. */
    int PART = 5_000;

    /**
     * Takes away the oldest entries, at most {@link #PART}, and appends an entry that tells of it: so the chain that is left
     * can still be checked from its first link.
     *
     * @return how many went; less than {@link #PART} when nothing is left to take away
     */
    int purge(Retention retention);
}
