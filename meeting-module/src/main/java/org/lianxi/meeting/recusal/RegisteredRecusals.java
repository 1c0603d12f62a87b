package org.lianxi.meeting.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.conflict.Concern;
import org.lianxi.committee.conflict.Conflict;
import org.lianxi.committee.conflict.ConflictGround;
import org.lianxi.committee.conflict.Conflicts;
import org.lianxi.committee.conflict.Interest;
import org.lianxi.committee.conflict.Ties;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.Seats;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.convening.ConflictSearch;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.convening.Seating;

/** Finds, writes down and tells recusals. */
@ApplicationScoped
class RegisteredRecusals implements Recusals, ConflictSearch, Findings {

    private final Agendas agendas;
    private final Meetings meetings;
    private final MeetingPeople people;
    private final Conflicts conflicts;
    private final RecusalRepository repository;
    private final RecusalWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    RegisteredRecusals(
            Agendas agendas,
            Meetings meetings,
            Seats seats,
            Mandates mandates,
            Conflicts conflicts,
            RecusalRepository repository,
            RecusalWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.people = new MeetingPeople(meetings, seats, mandates);
        this.conflicts = conflicts;
        this.repository = repository;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public RecusalSheet sheet(MeetingFacts meeting) {
        return of(meeting).sheet(meeting.state().isOver());
    }

    @Override
    public Finding of(MeetingFacts meeting) {
        List<AgendaItemView> items = agendas.of(meeting.id());
        List<NamedAlternate> alternates = repository.alternates(meeting.id()).stream()
                .map(Alternate::named)
                .toList();
        Optional<PersonId> chair = repository.findChair(meeting.id()).map(NamedChair::person);
        List<Participant> present = people.of(meeting, alternates, chair);
        Map<AgendaItemId, Set<Concern>> concerns = concerns(items, present, people.seating(meeting));
        Ties ties = conflicts.with(concerns.values().stream()
                .flatMap(Set::stream)
                .map(Concern::organisation)
                .collect(Collectors.toSet()));
        return new Finding(items, concerns, present, ties, repository.of(meeting.id()), alternates, chair);
    }

    /** What each item names, and the companies that it obliges, by their seats. */
    private static Map<AgendaItemId, Set<Concern>> concerns(
            List<AgendaItemView> items, List<Participant> people, Seating seating) {
        Set<Seat> seats = people.stream().flatMap(each -> each.seat().stream()).collect(Collectors.toSet());
        Map<AgendaItemId, Set<Concern>> concerns = new HashMap<>();
        items.forEach(item -> {
            Set<Concern> all = new HashSet<>(item.concerns());
            seating.in(item.compounds()).seats().stream()
                    .filter(seat -> item.obliged().contains(seat.party()) && seats.contains(seat))
                    .forEach(seat -> all.add(new Concern(seat.organisation(), Interest.OBLIGED)));
            concerns.put(item.id(), all);
        });
        return concerns;
    }

    @Override
    public void search(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        Finding found = of(meeting);
        List<RecordedRecusal> news = found.reconcile(id, clock.instant());
        news.forEach(repository::add);
        askTheStreet(meeting, found);
        if (!news.isEmpty()) {
            int items =
                    (int) news.stream().map(RecordedRecusal::item).distinct().count();
            int persons =
                    (int) news.stream().map(RecordedRecusal::person).distinct().count();
            acts.fire(new ConflictsFound(by, id, items, persons, meeting.community()));
        }
    }

    /** From the lock to the session; what is still open when that ends goes back to the backlog. */
    private void askTheStreet(MeetingFacts meeting, Finding found) {
        if (meeting.state() == MeetingState.AGENDA_LOCKED || meeting.state() == MeetingState.NOTIFIED) {
            if (!found.needsChair()) {
                workflow.chairNotNeeded(meeting.id());
            } else if (found.namedChair().isEmpty()) {
                workflow.chairMissing(meeting.id(), meeting.community());
            }
        }
    }

    @Override
    public Optional<ConflictGround> barring(AgendaItemId id, PersonId person) {
        AgendaItemView item = agendas.get(id);
        Optional<ConflictGround> recorded = repository.of(item.meeting()).stream()
                .filter(each -> each.item().equals(id)
                        && each.person().equals(person)
                        && each.state().keepsAway())
                .map(each -> each.asRecused().ground())
                .findFirst();
        return recorded.or(() -> conflicts
                .with(item.concerns().stream().map(Concern::organisation).collect(Collectors.toSet()))
                .conflictsOf(person, Optional.empty(), item.concerns())
                .stream()
                .map(Conflict::ground)
                .findFirst());
    }

    @Override
    public Map<PersonId, Party> hats(MeetingId meeting) {
        return repository.hats(meeting).stream().collect(Collectors.toUnmodifiableMap(Hat::person, Hat::party));
    }
}
