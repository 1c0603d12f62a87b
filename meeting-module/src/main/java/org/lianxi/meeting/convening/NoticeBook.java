package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/** Port: keeps every version of a notice, whom it went to, and what each answered. Filled by the notice feature. */
public interface NoticeBook {

    /** A version that goes out. {@code online} is the link, empty if there is none. */
    record Issue(
            MeetingFacts meeting,
            String online,
            List<Meetings.Delegate> delegates,
            List<Meetings.Invitee> invitees,
            NoticeDraft draft,
            PersonId by,
            Instant at,
            Instant readBy) {}

    /**
     * Keeps the next version.
     *
     * @return everybody to whom it goes: the delegates, the members without a vote, then the observers
     * @throws org.lianxi.committee.refusal.Refusal when the agenda is no longer the one that the issuer saw
     */
    List<PersonId> issued(Issue issue);

    /**
     * Lets pass an answer to the newest version.
     *
     * @throws org.lianxi.committee.refusal.Refusal when there is a newer one
     */
    void requireNewest(MeetingId meeting, int version);

    /**
     * Keeps what a recipient answers to the newest version.
     *
     * @return whether it is the first answer to it
     * @throws NotDelegate when it did not go to this person
     */
    boolean answered(MeetingId meeting, PersonId person, Reply reply, String reason, Instant at);
}
