package org.lianxi.meeting.publicity;

import org.lianxi.committee.mandate.PersonId;

/** A second person reads a notice before it is put up. */
public interface ConfirmRedaction {

    /**
     * Confirms that it shows nobody.
     *
     * @throws SecondPersonNeeded if this person has prepared it
     * @throws PublicNoticeNotAwaiting if it does not wait for that
     */
    void confirm(PersonId by, PublicNoticeId notice);

    /**
     * Gives it back with a reason.
     *
     * @throws SecondPersonNeeded if this person has prepared it
     * @throws PublicNoticeNotAwaiting if it does not wait for that
     */
    void giveBack(PersonId by, PublicNoticeId notice, String words);
}
