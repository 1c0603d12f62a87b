package org.lianxi.meeting.backfill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.attendance.Stay;
import org.lianxi.meeting.convening.HeldMeetings.Called;

/** What the rules say of a paper meeting before it becomes a meeting: who was expected, who was there, was it called in time. */
interface PaperRules {

    /** Who was expected at its time. */
    List<Called> expected(Backfill backfill);

    /** Who chairs meetings of the community. */
    Optional<PersonId> chair(Backfill backfill);

    /** The stays of those who were there, as entered. */
    List<Stay> stays(Backfill backfill);

    /** The parties that had somebody in the room at a moment. */
    Set<Party> present(Backfill backfill, Instant at);

    QuorumResult quorum(Backfill backfill);

    boolean isNoticeInTime(Backfill backfill);

    /**
     * An item that was in no notice in time is resolved only with the consent of all parties, or in an emergency. DOMAIN P4.
     *
     * @throws ItemNotInNotice otherwise
     */
    void requireNoticeOrConsent(Backfill backfill);
}
