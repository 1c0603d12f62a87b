package org.lianxi.meeting.recusal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.Seats;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.convening.Seating;

/** Who takes part in a meeting: as listed with the notice, or before it as the posts are held. */
record MeetingPeople(Meetings meetings, Seats seats, Mandates mandates) {

    List<Participant> of(MeetingFacts meeting, List<NamedAlternate> alternates, Optional<PersonId> namedChair) {
        List<Participant> people = new ArrayList<>();
        holders(meeting.chairPost(), meeting).forEach(each -> people.add(Participant.of(each, Capacity.CHAIR)));
        holders(Post.COMMUNITY_PARTY_DEPUTY_SECRETARY, meeting)
                .forEach(each -> people.add(Participant.of(each, Capacity.DEPUTY)));
        holders(meeting.secretaryPost(), meeting).forEach(each -> people.add(Participant.of(each, Capacity.SECRETARY)));
        people.addAll(delegates(meeting));
        alternates.forEach(each -> people.add(
                Participant.sittingFor(each.party(), each.organisation(), each.person(), Capacity.ALTERNATE)));
        namedChair.ifPresent(each -> people.add(Participant.of(each, Capacity.NAMED_CHAIR)));
        return people;
    }

    /** As it was frozen with the notice, before that as it will be. */
    Seating seating(MeetingFacts meeting) {
        Seating frozen = meetings.seating(meeting.id());
        return frozen.seats().isEmpty()
                ? new Seating(seats.holdersAt(meeting.compounds(), meeting.startsAt()))
                : frozen;
    }

    private List<PersonId> holders(Post post, MeetingFacts meeting) {
        return mandates.holders(post, meeting.community());
    }

    private List<Participant> delegates(MeetingFacts meeting) {
        List<Meetings.Delegate> listed = meetings.delegates(meeting.id());
        if (!listed.isEmpty()) {
            return listed.stream()
                    .map(each ->
                            Participant.sittingFor(each.party(), each.organisation(), each.person(), Capacity.DELEGATE))
                    .toList();
        }
        Collection<Seat> seated = seating(meeting).seats();
        Map<OrganisationId, List<PersonId>> holders = mandates.holders(
                Post.PARTY_DELEGATE, seated.stream().map(Seat::organisation).toList());
        return seated.stream()
                .flatMap(seat -> holders.getOrDefault(seat.organisation(), List.of()).stream()
                        .map(person ->
                                Participant.sittingFor(seat.party(), seat.organisation(), person, Capacity.DELEGATE)))
                .toList();
    }
}
