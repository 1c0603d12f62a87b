package org.lianxi.committee.conflict;

/** Writes down what somebody tried and a rule refused. */
public interface RecordAttempt {

    /**
     * Enters the attempt into the audit trail in a transaction of its own, so that it stays when the refusal that follows
     * undoes everything else. To be called before the use case has entered any act of its own.
     */
    void record(AttemptRejected attempt);
}
