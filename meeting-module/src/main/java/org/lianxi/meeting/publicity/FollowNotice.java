package org.lianxi.meeting.publicity;

/** What the process of a notice has done when a limit has passed. */
public interface FollowNotice {

    /** It does not hang at the end of its limit. */
    void unposted(PublicNoticeId notice);

    /** It is not down two hours after a report. */
    void takeDownLate(PublicNoticeId notice);

    /** Its period is over. */
    void expire(PublicNoticeId notice);
}
