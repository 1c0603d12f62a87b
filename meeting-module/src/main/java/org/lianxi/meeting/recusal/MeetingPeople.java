package org.lianxi.meeting.recusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.Seats;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.Meetings;

/** Who takes part in a meeting: as listed with the notice, or before it as the posts are held. */
record MeetingPeople(Meetings meetings, Seats seats, Mandates mandates) {

    List<Participant> of(MeetingFacts meeting, List<NamedAlternate> alternates, Optional<PersonId> namedChair) {
        List<Participant> people = new ArrayList<>();
        holders(Post.COMMUNITY_PARTY_SECRETARY, meeting)
                .forEach(each -> people.add(Participant.of(each, Capacity.CHAIR)));
        holders(Post.COMMUNITY_PARTY_DEPUTY_SECRETARY, meeting)
                .forEach(each -> people.add(Participant.of(each, Capacity.DEPUTY)));
        holders(Post.MEETING_SECRETARY, meeting).forEach(each -> people.add(Participant.of(each, Capacity.SECRETARY)));
        people.addAll(delegates(meeting));
        alternates.forEach(each -> people.add(
                Participant.sittingFor(each.party(), each.organisation(), each.person(), Capacity.ALTERNATE)));
        namedChair.ifPresent(each -> people.add(Participant.of(each, Capacity.NAMED_CHAIR)));
        return people;
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
        Map<Party, OrganisationId> seated = new TreeMap<>(seats.of(meeting.compound()));
        Map<OrganisationId, List<PersonId>> holders = mandates.holders(Post.PARTY_DELEGATE, seated.values());
        return seated.entrySet().stream()
                .flatMap(seat -> holders.getOrDefault(seat.getValue(), List.of()).stream()
                        .map(person ->
                                Participant.sittingFor(seat.getKey(), seat.getValue(), person, Capacity.DELEGATE)))
                .toList();
    }
}
