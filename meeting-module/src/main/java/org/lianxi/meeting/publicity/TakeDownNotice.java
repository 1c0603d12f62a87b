package org.lianxi.meeting.publicity;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** Secretary or party secretary take a posted notice down, or find that it may stay. */
public interface TakeDownNotice {

    /**
     * Takes it down at once, everywhere; whether or not somebody had reported it. Something personal is entered as a breach
     * to be assessed.
     *
     * @throws PublicNoticeNotAwaiting if it is not posted
     */
    void takeDown(PersonId by, PublicNoticeId notice, Optional<TakeDownReason> reason, String words);

    /**
     * Finds that the report has no ground.
     *
     * @throws PublicNoticeNotAwaiting if nobody has reported it
     */
    void keep(PersonId by, PublicNoticeId notice);
}
