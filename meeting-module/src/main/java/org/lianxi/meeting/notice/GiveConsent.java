package org.lianxi.meeting.notice;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** The street answers what it was asked about a meeting. */
public interface GiveConsent {

    /**
     * Consents; the date of the consent is kept. Remark: at most 500 characters.
     *
     * @throws NoConsentAsked when nothing waits for an answer
     * @throws ConsentIsForTheStreet when the person is no supervisor of the community's street
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not approve plans there
     */
    void give(PersonId by, MeetingId meeting, String remark);

    /** Does not consent. Reason: 1 to 500 characters. Refuses as {@link #give}. */
    void refuse(PersonId by, MeetingId meeting, String reason);
}
