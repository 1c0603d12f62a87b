package org.lianxi.meeting.convening;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/**
 * The meetings, for the features that take part in them. They call it inside their own use cases and views, which ask for
 * the permission.
 */
public interface Meetings {

    /** A delegate on the list that was frozen with the notice. */
    record Delegate(PersonId person, Party party, OrganisationId organisation, Reply reply, String reason) {

        /** The seat for which the delegate speaks. */
        public Seat seat() {
            return new Seat(party, organisation);
        }
    }

    /** Somebody called for a member without a party's vote. */
    record Invitee(PersonId person, OrganisationId organisation, Reply reply, String reason) {}

    /**
     * What a meeting is and where it stands.
     *
     * @throws UnknownMeeting when there is none with this id
     */
    MeetingFacts get(MeetingId meeting);

    /** The same for several meetings in one query; unknown ids are left out. */
    Map<MeetingId, MeetingFacts> get(Collection<MeetingId> meetings);

    /**
     * As {@link #get}, and until the transaction ends nobody else can change the meeting: an act that depends on its state
     * happens before or after a change of state, never beside it.
     *
     * @throws UnknownMeeting when there is none with this id
     */
    MeetingFacts hold(MeetingId meeting);

    /** The sitting of the same compound before this one, held or without a quorum; an emergency meeting is none. */
    Optional<MeetingId> sittingBefore(MeetingId meeting);

    /** The delegates listed with the notice; empty before. */
    List<Delegate> delegates(MeetingId meeting);

    /** The listed delegate that this person is. */
    Optional<Delegate> findDelegate(MeetingId meeting, PersonId person);

    /** Who was called for departments, utilities and communities at a street's meeting; nobody before the notice. */
    List<Invitee> invitees(MeetingId meeting);

    /** Who sits for which party of which compound, frozen with the notice; nobody before. */
    Seating seating(MeetingId meeting);

    /** The same of those of several meetings that cover several compounds, in a fixed number of queries. */
    Map<MeetingId, Seating> seatings(Collection<MeetingId> meetings);

    /**
     * Interrupts a session.
     *
     * @throws MeetingNotInSession when it is not in session
     */
    void suspend(MeetingId meeting);

    /**
     * Goes on with a session.
     *
     * @throws MeetingNotSuspended when it is not interrupted
     */
    void resume(MeetingId meeting);

    /** The first sign-in has come: moves a notified meeting to check-in, and changes nothing in a later one. */
    void beginCheckIn(MeetingId meeting);
}
