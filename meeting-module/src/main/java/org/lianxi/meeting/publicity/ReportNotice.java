package org.lianxi.meeting.publicity;

import org.lianxi.committee.mandate.PersonId;

/** Somebody says that a posted notice shows what it must not: from then on two hours are left to take it down. */
public interface ReportNotice {

    /**
     * Has it looked at.
     *
     * @throws ReportedAlready if somebody was first
     * @throws PublicNoticeNotAwaiting if it is not posted
     */
    void report(PersonId by, PublicNoticeId notice, String words);
}
