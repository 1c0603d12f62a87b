package org.lianxi.meeting.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.Meetings;

/** Who can be invited to a meeting, or come in a delegate's place. */
@Dependent // injected by class: a normal scope would need a constructor without arguments
class Candidates {

    private static final Set<Post> INVITED =
            Set.of(Post.COMPOUND_BRANCH_SECRETARY, Post.GRID_WORKER, Post.STREET_SUPERVISOR);

    private final Meetings meetings;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Persons persons;

    @Inject
    Candidates(Meetings meetings, Mandates mandates, Organisations organisations, Persons persons) {
        this.meetings = meetings;
        this.mandates = mandates;
        this.organisations = organisations;
        this.persons = persons;
    }

    List<Candidate> observers(MeetingFacts meeting) {
        Set<PersonId> called = called(meeting);
        return named(
                mandates.heldIn(List.of(meeting.community(), organisations.streetOf(meeting.community()))).stream()
                        .filter(each -> INVITED.contains(each.post()))
                        .map(Mandate::person)
                        .filter(person -> !called.contains(person))
                        .distinct()
                        .toList(),
                Set.of());
    }

    /** Whoever holds a post in the organisation or the community and has no other part in the meeting. */
    List<Candidate> substitutes(MeetingFacts meeting, Meetings.Delegate delegate) {
        Set<PersonId> called = called(meeting);
        List<Mandate> held = mandates.heldIn(List.of(delegate.organisation(), meeting.community()));
        Set<PersonId> mandated = held.stream()
                .filter(each -> each.post() == Post.PARTY_DELEGATE
                        && each.organisation().equals(delegate.organisation()))
                .map(Mandate::person)
                .collect(Collectors.toSet());
        return named(
                held.stream()
                        .map(Mandate::person)
                        .filter(person -> !called.contains(person))
                        .distinct()
                        .toList(),
                mandated);
    }

    /** The delegates and the chair: nobody has two hats (SOD-08). */
    Set<PersonId> called(MeetingFacts meeting) {
        return Stream.concat(
                        meetings.delegates(meeting.id()).stream().map(Meetings.Delegate::person),
                        mandates.holders(Post.COMMUNITY_PARTY_SECRETARY, meeting.community()).stream())
                .collect(Collectors.toSet());
    }

    private List<Candidate> named(List<PersonId> people, Set<PersonId> mandated) {
        Map<PersonId, String> names = persons.names(people);
        return people.stream()
                .map(person -> new Candidate(person, names.getOrDefault(person, ""), mandated.contains(person)))
                .toList();
    }
}
