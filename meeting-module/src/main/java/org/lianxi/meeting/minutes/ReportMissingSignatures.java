package org.lianxi.meeting.minutes;

/** Tells the secretary, once the countersigning limit has passed, which parties have not answered. A timer step. */
public interface ReportMissingSignatures {

    /** Notes the missing answers in the minutes and in the audit trail; later calls for the same round do nothing. */
    void report(MinutesId minutes);
}
