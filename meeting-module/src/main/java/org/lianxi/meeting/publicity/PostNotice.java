package org.lianxi.meeting.publicity;

import org.lianxi.committee.mandate.PersonId;

/** Somebody has put a notice up on paper and proves it; with that it is public online too. */
public interface PostNotice {

    /**
     * Enters a place at which it hangs. Its period begins when it hangs at every place it has to; those after that are
     * further places.
     *
     * @throws PostedBeforeConfirmed if that was before a second person had confirmed it
     * @throws PublicNoticeNotAwaiting if it is not to be put up
     */
    void post(PersonId by, PublicNoticeId notice, PostingDraft draft);
}
