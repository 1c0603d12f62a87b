package org.lianxi.meeting.publicity;

import java.time.Instant;
import org.lianxi.committee.organisation.OrganisationId;

/** What whoever drives a public notice is told, always after it has changed and in the same transaction. */
public interface PublicNoticeWorkflow {

    void drafted(PublicNoticeId notice, OrganisationId community, Instant publishBy);

    void redacted(PublicNoticeId notice);

    void confirmed(PublicNoticeId notice);

    void givenBack(PublicNoticeId notice);

    /** It hangs at every place it has to. */
    void posted(PublicNoticeId notice, Instant expiresAt);

    void reported(PublicNoticeId notice, Instant takeDownBy);

    /** The report has no ground. */
    void kept(PublicNoticeId notice);

    /** It is to hang again by this moment to go on where it stopped. */
    void takenDown(PublicNoticeId notice, Instant postBy);

    void endedEarly(PublicNoticeId notice);
}
