package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;

/** Meetings that were held without the product and are entered afterwards. The backfill calls it inside its own use cases. */
public interface HeldMeetings {

    /** Who is expected for a party. */
    record Called(PersonId person, Party party, OrganisationId organisation) {}

    /** Who was called and excused oneself. */
    record Held(MeetingPlanDraft plan, Instant until, List<Called> called, List<PersonId> excused) {

        public Held {
            called = List.copyOf(called);
            excused = List.copyOf(excused);
        }
    }

    /** The delegates of the seats as they were at a moment. */
    List<Called> expected(CompoundId compound, OrganisationId community, Instant at);

    /** Whether a notice of that moment was early enough for a meeting. CFG-07. */
    boolean isNoticeInTime(OrganisationId community, MeetingType type, Instant givenAt, Instant startsAt);

    /** A closed meeting without a notice; it keeps the rules of the day on which it was held. */
    MeetingId enter(PersonId by, Held held);
}
