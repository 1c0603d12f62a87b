package org.lianxi.meeting.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.attendance.Stay;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingLevel;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.Seating;

/** Everything that was recorded of a closed session (会议记录): the material of its minutes. Observers are 列席;
 * {@code partial} are the stays of those with a part who came after the opening or left before the end. */
public record MeetingRecord(
        MeetingId meeting,
        MeetingType type,
        String title,
        CompoundId compound,
        String compoundName,
        OrganisationId community,
        String communityName,
        String place,
        Instant startsAt,
        Instant openedAt,
        String openedEarlyBecause,
        Instant closedAt,
        Optional<PersonRecord> chair,
        List<PartyRecord> parties,
        List<PersonRecord> observers,
        QuorumResult quorum,
        List<Stay> partial,
        List<ItemRecord> items,
        MeetingLevel level,
        Seating seating) {

    /** A person by id and display name. */
    public record PersonRecord(PersonId person, String name) {}

    /** A party with its organisation and everybody listed for it. */
    public record PartyRecord(
            Party party, OrganisationId organisation, String organisationName, List<DelegateRecord> delegates) {

        public PartyRecord {
            delegates = List.copyOf(delegates);
        }
    }

    /** A listed delegate: 出席, 请假 with reason, or missing without leave. */
    public record DelegateRecord(PersonId person, String name, Presence presence, String reason) {}

    /** Whether a listed delegate came. */
    public enum Presence {
        PRESENT,
        LEAVE,
        ABSENT
    }

    public MeetingRecord {
        parties = List.copyOf(parties);
        observers = List.copyOf(observers);
        partial = List.copyOf(partial);
        items = List.copyOf(items);
    }
}
