package org.lianxi.meeting.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.Seats;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.convening.Seating;

@ApplicationScoped
@Transactional
class DeclaringHat implements DeclareHat {

    private final Permissions permissions;
    private final Meetings meetings;
    private final Seats seats;
    private final Mandates mandates;
    private final RecusalRepository repository;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DeclaringHat(
            Permissions permissions,
            Meetings meetings,
            Seats seats,
            Mandates mandates,
            RecusalRepository repository,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.seats = seats;
        this.mandates = mandates;
        this.repository = repository;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void declare(PersonId by, MeetingId id, Party party) {
        MeetingFacts meeting = meetings.hold(id);
        permissions.require(by, Action.DECLARE_CONFLICT, Scope.community(meeting.community()));
        if (!hats(by, meeting).contains(party)) {
            throw new NoSuchHat(id, by, party);
        }
        if (meeting.state() != MeetingState.PLANNED && meeting.state() != MeetingState.AGENDA_LOCKED) {
            throw new HatFixed(id, by);
        }
        Instant now = clock.instant();
        repository.hats(id).stream()
                .filter(each -> each.person().equals(by))
                .findFirst()
                .ifPresentOrElse(hat -> hat.change(party, now), () -> repository.add(new Hat(id, by, party, now)));
        acts.fire(new HatDeclared(by, id, party, meeting.community()));
    }

    private Set<Party> hats(PersonId person, MeetingFacts meeting) {
        Set<OrganisationId> organisations = mandates.of(person).stream()
                .filter(held -> held.post() == Post.PARTY_DELEGATE)
                .map(Mandate::organisation)
                .collect(Collectors.toSet());
        return new Seating(seats.holdersAt(meeting.compounds(), meeting.startsAt()))
                .seats().stream()
                        .filter(seat -> organisations.contains(seat.organisation()))
                        .map(Seat::party)
                        .collect(Collectors.toSet());
    }
}
