package org.lianxi.meeting.attendance;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Reply;

/**
 * The attendance sheet of a meeting: the chair, each party with its delegates, the observers and the quorum as it stands (for
 * a session that has begun: as it stood at the opening). {@code mayRecord} says whether the reader may record the sign-in of
 * others now, {@code maySignIn} whether the reader may sign in and is not in the room,
 * {@code mayLeave} whether the reader is in the room and may go; {@code quorumOfCompounds} is the quorum of each of several
 * compounds.
 */
public record AttendanceView(
        MeetingId meeting,
        ChairPart chair,
        List<PartyPart> parties,
        List<PresentPart> observers,
        QuorumResult quorum,
        boolean signedIn,
        boolean maySignIn,
        boolean mayLeave,
        boolean mayRecord,
        Map<CompoundId, QuorumResult> quorumOfCompounds) {

    /** From when to when somebody was in the room. */
    public record StayPart(Instant from, Optional<Instant> until) {}

    /** The chair: whoever is the community party secretary, since when in the room, and every stay there. */
    public record ChairPart(
            Optional<PersonId> person, String personName, Optional<Instant> signedInAt, List<StayPart> stays) {

        public ChairPart {
            stays = List.copyOf(stays);
        }
    }

    /** A party's seat and delegates. */
    public record PartyPart(
            Party party, OrganisationId organisation, String organisationName, List<DelegatePart> delegates) {

        public PartyPart {
            delegates = List.copyOf(delegates);
        }
    }

    /** A listed delegate: the answer to the notice, since when in the room and by whom recorded, and every stay there. */
    public record DelegatePart(
            PersonId person,
            String personName,
            Reply reply,
            String reason,
            Optional<Instant> signedInAt,
            Optional<String> recordedByName,
            List<StayPart> stays) {

        public DelegatePart {
            stays = List.copyOf(stays);
        }
    }

    /** Somebody present without a vote. */
    public record PresentPart(PersonId person, String personName, Instant signedInAt) {}

    public AttendanceView {
        parties = List.copyOf(parties);
        observers = List.copyOf(observers);
        quorumOfCompounds = Collections.unmodifiableMap(new LinkedHashMap<>(quorumOfCompounds));
    }
}
