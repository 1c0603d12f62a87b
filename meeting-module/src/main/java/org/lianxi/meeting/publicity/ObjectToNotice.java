package org.lianxi.meeting.publicity;

/** Somebody objects to a posted notice, without an account. DOMAIN X16. */
public interface ObjectToNotice {

    /**
     * Hands the objection to the community.
     *
     * @throws ObjectionTooLate after its period
     * @throws UnknownPublicNotice if there is no such notice that everybody may read
     */
    ObjectionId object(PublicNoticeId notice, ObjectionDraft draft);
}
