package org.lianxi.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.attendance.Elector;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.Matters;
import org.lianxi.meeting.recusal.Recusals;

@ApplicationScoped
class ShownDecisions implements DecisionViews {

    private final Permissions permissions;
    private final Agendas agendas;
    private final Meetings meetings;
    private final Matters matters;
    private final RollCalls rollCalls;
    private final AttendanceSheets attendance;
    private final DeliberationRepository deliberations;
    private final Persons persons;
    private final Organisations organisations;
    private final InstantSource clock;

    @Inject
    ShownDecisions(
            Permissions permissions,
            Agendas agendas,
            Meetings meetings,
            Matters matters,
            AttendanceSheets attendance,
            Recusals recusals,
            DeliberationRepository deliberations,
            Persons persons,
            Organisations organisations,
            InstantSource clock) {
        this.permissions = permissions;
        this.agendas = agendas;
        this.meetings = meetings;
        this.matters = matters;
        this.rollCalls = new RollCalls(attendance, recusals);
        this.attendance = attendance;
        this.deliberations = deliberations;
        this.persons = persons;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public List<ItemDecisionView> ofMeeting(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        permissions.require(by, Action.READ_MEETING, Scope.community(meeting.community()));
        return views(by, meeting, agendas.of(id), deliberations.of(id));
    }

    @Override
    public ItemDecisionView get(PersonId by, AgendaItemId id) {
        AgendaItemView item = agendas.get(id);
        MeetingFacts meeting = meetings.get(item.meeting());
        permissions.require(by, Action.READ_MEETING, Scope.community(meeting.community()));
        return views(by, meeting, List.of(item), deliberations.get(List.of(id))).get(0);
    }

    private List<ItemDecisionView> views(
            PersonId by, MeetingFacts meeting, List<AgendaItemView> items, List<Deliberation> found) {
        Map<AgendaItemId, Deliberation> byItem =
                found.stream().collect(Collectors.toMap(Deliberation::item, Function.identity()));
        SessionReader reader = reader(by, meeting, found);
        return items.stream()
                .map(item -> reader.view(item, Optional.ofNullable(byItem.get(item.id()))))
                .toList();
    }

    private SessionReader reader(PersonId by, MeetingFacts meeting, List<Deliberation> found) {
        RollCalls.Room room = rollCalls.of(meeting);
        boolean inSession = meeting.state() == MeetingState.IN_SESSION;
        Map<AgendaItemId, List<Elector>> electors = deliberations.electors(found.stream()
                .filter(Deliberation::isConcluded)
                .map(Deliberation::item)
                .toList());
        return new SessionReader(
                room,
                persons.names(peopleOf(found, electors)),
                organisations.names(room.seated().stream()
                        .map(Seat::organisation)
                        .distinct()
                        .toList()),
                by,
                inSession ? votingFor(by, meeting) : Optional.empty(),
                inSession && permissions.may(by, Action.LEAD_SESSION, Scope.community(meeting.community())),
                clock.instant(),
                electors);
    }

    private Optional<Seat> votingFor(PersonId by, MeetingFacts meeting) {
        return meetings.findDelegate(meeting.id(), by)
                .filter(delegate -> permissions.may(
                        by, Action.VOTE, Scope.organisation(meeting.community(), delegate.organisation())))
                .filter(delegate -> attendance.isPresent(meeting.id(), by))
                .map(Meetings.Delegate::seat);
    }

    private static List<PersonId> peopleOf(List<Deliberation> found, Map<AgendaItemId, List<Elector>> electors) {
        return Stream.concat(
                        peopleOf(found),
                        electors.values().stream().flatMap(List::stream).map(Elector::person))
                .distinct()
                .toList();
    }

    private static Stream<PersonId> peopleOf(List<Deliberation> found) {
        return found.stream()
                .flatMap(deliberation -> Stream.concat(
                        deliberation.votes().stream().flatMap(vote -> vote.castBy().stream()),
                        deliberation.conclusion().map(Deliberation.Conclusion::by).stream()));
    }

    @Override
    public List<MatterOutcomeView> ofMatter(PersonId by, MatterId matter) {
        matters.requireMayRead(by, matter);
        List<AgendaItemView> items = agendas.ofMatter(matter);
        Map<MeetingId, MeetingFacts> held = meetings.get(
                items.stream().map(AgendaItemView::meeting).distinct().toList());
        Map<AgendaItemId, Outcome> outcomes =
                deliberations.get(items.stream().map(AgendaItemView::id).toList()).stream()
                        .filter(Deliberation::isConcluded)
                        .collect(Collectors.toMap(
                                Deliberation::item,
                                each -> each.conclusion().orElseThrow().outcome()));
        return items.stream()
                .flatMap(item -> Optional.ofNullable(held.get(item.meeting()))
                        .map(meeting -> outcome(item, meeting, Optional.ofNullable(outcomes.get(item.id()))))
                        .stream())
                .sorted(Comparator.comparing(MatterOutcomeView::startsAt))
                .toList();
    }

    private static MatterOutcomeView outcome(AgendaItemView item, MeetingFacts meeting, Optional<Outcome> outcome) {
        return new MatterOutcomeView(
                meeting.id(), meeting.title(), meeting.state(), meeting.startsAt(), item.id(), item.kind(), outcome);
    }
}
