package org.lianxi.meeting.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.conflict.Conflict;
import org.lianxi.committee.conflict.RecusalAuthority;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
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
class ShownRecusals implements RecusalViews {

    private final Permissions permissions;
    private final Meetings meetings;
    private final Findings findings;
    private final Seats seats;
    private final Mandates mandates;
    private final Persons persons;
    private final Organisations organisations;
    private final RecusalRepository repository;

    @Inject
    ShownRecusals(
            Permissions permissions,
            Meetings meetings,
            Findings findings,
            Seats seats,
            Mandates mandates,
            Persons persons,
            Organisations organisations,
            RecusalRepository repository) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.findings = findings;
        this.seats = seats;
        this.mandates = mandates;
        this.persons = persons;
        this.organisations = organisations;
        this.repository = repository;
    }

    @Override
    public RecusalsView of(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        Scope here = Scope.community(meeting.community());
        permissions.require(by, Action.READ_MEETING, here);
        Finding finding = findings.of(meeting);
        boolean isOver = meeting.state().isOver();
        boolean isOpen = !isOver && meeting.state() != MeetingState.PLANNED;
        RecusalSheet sheet = finding.sheet(isOver);
        boolean mayNameChair =
                isOpen && permissions.may(by, Action.DECIDE_RECUSAL_OF_CHAIR, here) && finding.needsChair();
        List<PersonId> chairs = mayNameChair ? finding.freeToLead(streetPeople(meeting)) : List.of();
        List<NamedAlternate> alternates = isOpen ? alternates(by, meeting, finding, sheet) : List.of();
        RecusalLines lines = lines(finding, sheet, chairs, alternates);
        List<Party> hats = isOver || meeting.state().isAwaitingSession() || meeting.state() == MeetingState.IN_SESSION
                ? List.of()
                : hats(by, meeting);
        return new RecusalsView(
                finding.items().stream()
                        .map(item -> lines.item(
                                item,
                                sheet.on(item.id()),
                                finding.recorded(),
                                each -> isOpen && mayDecide(by, each, here, sheet)))
                        .toList(),
                (int) sheet.items().stream().filter(ItemRecusals::isBlocked).count(),
                sheet.namedChair().map(lines::name),
                sheet.alternates().stream()
                        .map(each -> new RecusalsView.NamedAlternateLine(each.party(), lines.name(each.person())))
                        .toList(),
                chairs.stream()
                        .map(each -> new RecusalsView.Choice(each, lines.name(each)))
                        .toList(),
                alternates.stream()
                        .map(each ->
                                new RecusalsView.PartyChoice(each.party(), each.person(), lines.name(each.person())))
                        .toList(),
                hats.size() > 1 ? hats : List.of(),
                repository.hats(id).stream()
                        .filter(each -> each.person().equals(by))
                        .map(Hat::party)
                        .findFirst(),
                isOpen ? lines.people(finding.people(), by) : List.of(),
                mayNameChair,
                isOpen && finding.participant(by).isPresent() && permissions.may(by, Action.DECLARE_CONFLICT, here),
                isOpen && permissions.may(by, Action.CHALLENGE_CONFLICT, here));
    }

    private boolean mayDecide(PersonId by, RecordedRecusal challenge, Scope here, RecusalSheet sheet) {
        return challenge.state() == RecusalState.OPEN
                && permissions.may(by, DecidingRecusal.actionOn(challenge), here)
                && RecusalAuthority.judge(
                                by,
                                challenge.person(),
                                sheet.on(challenge.item()).isRecused(by))
                        .isEmpty();
    }

    /** Whom the street may name: its own people. */
    private List<PersonId> streetPeople(MeetingFacts meeting) {
        OrganisationId street = organisations.streetOf(meeting.community());
        return Stream.of(Post.STREET_SUPERVISOR, Post.STREET_LEADER)
                .flatMap(post -> mandates.holders(post, street).stream())
                .distinct()
                .toList();
    }

    private List<NamedAlternate> alternates(PersonId by, MeetingFacts meeting, Finding finding, RecusalSheet sheet) {
        Set<Seat> inNeed = sheet.items().stream()
                .flatMap(item -> item.fullyRecused().stream())
                .filter(seat -> permissions.may(
                        by, Action.NAME_SUBSTITUTE, Scope.organisation(meeting.community(), seat.organisation())))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<OrganisationId, List<PersonId>> delegates = mandates.holders(
                Post.PARTY_DELEGATE, inNeed.stream().map(Seat::organisation).toList());
        return inNeed.stream()
                .flatMap(seat -> delegates.getOrDefault(seat.organisation(), List.of()).stream()
                        .filter(person -> finding.isFreeToVote(seat.party(), seat.organisation(), person))
                        .map(person -> new NamedAlternate(person, seat.party(), seat.organisation())))
                .toList();
    }

    private List<Party> hats(PersonId by, MeetingFacts meeting) {
        Set<OrganisationId> own = mandates.of(by).stream()
                .filter(held -> held.post() == Post.PARTY_DELEGATE)
                .map(Mandate::organisation)
                .collect(Collectors.toSet());
        return new Seating(seats.holdersAt(meeting.compounds(), meeting.startsAt()))
                .seats().stream()
                        .filter(seat -> own.contains(seat.organisation()))
                        .map(Seat::party)
                        .distinct()
                        .toList();
    }

    private RecusalLines lines(
            Finding finding, RecusalSheet sheet, List<PersonId> chairs, List<NamedAlternate> alternates) {
        Set<PersonId> named = new HashSet<>(chairs);
        alternates.forEach(each -> named.add(each.person()));
        finding.people().forEach(each -> named.add(each.person()));
        finding.recorded().forEach(each -> {
            named.add(each.person());
            each.raisedBy().ifPresent(named::add);
            each.decidedBy().ifPresent(named::add);
        });
        Set<OrganisationId> companies = sheet.items().stream()
                .flatMap(item -> item.recused().stream())
                .flatMap(each -> each.conflicts().stream())
                .map(Conflict::organisation)
                .collect(Collectors.toSet());
        return new RecusalLines(persons.names(named), organisations.names(companies));
    }
}
