package org.lianxi.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.attendance.AttendanceRole;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.attendance.Elector;
import org.lianxi.meeting.attendance.Stay;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingNotClosed;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Reply;
import org.lianxi.meeting.convening.ScopeView;
import org.lianxi.meeting.decision.MeetingRecord.DelegateRecord;
import org.lianxi.meeting.decision.MeetingRecord.PartyRecord;
import org.lianxi.meeting.decision.MeetingRecord.PersonRecord;
import org.lianxi.meeting.decision.MeetingRecord.Presence;

@ApplicationScoped
class KeptMeetingRecords implements MeetingRecords {

    private final Meetings meetings;
    private final Agendas agendas;
    private final AttendanceSheets attendance;
    private final DeliberationRepository deliberations;
    private final Persons persons;
    private final Organisations organisations;
    private final Compounds compounds;

    @Inject
    KeptMeetingRecords(
            Meetings meetings,
            Agendas agendas,
            AttendanceSheets attendance,
            DeliberationRepository deliberations,
            Persons persons,
            Organisations organisations,
            Compounds compounds) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.attendance = attendance;
        this.deliberations = deliberations;
        this.persons = persons;
        this.organisations = organisations;
        this.compounds = compounds;
    }

    @Override
    public MeetingRecord get(MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        if (meeting.state() != MeetingState.CLOSED) {
            throw new MeetingNotClosed(id, meeting.state());
        }
        List<Meetings.Delegate> delegates = meetings.delegates(id);
        List<AttendanceSheets.Present> present = attendance.came(id);
        Room room = new Room(delegates, present, namesOf(delegates, present), organisationsOf(delegates));
        Map<CompoundId, String> names = compounds.names(meeting.compounds());
        return new MeetingRecord(
                id,
                meeting.type(),
                meeting.title(),
                meeting.compound(),
                ScopeView.shortly(meeting.compounds().stream()
                        .map(each -> names.getOrDefault(each, ""))
                        .toList()),
                meeting.community(),
                organisations.get(meeting.community()).name(),
                meeting.place(),
                meeting.startsAt(),
                meeting.openedAt().orElseThrow(),
                meeting.openedEarlyBecause(),
                meeting.closedAt().orElseThrow(),
                room.inRole(AttendanceRole.CHAIR).findFirst(),
                room.parties(),
                Stream.of(AttendanceRole.MEMBER, AttendanceRole.OBSERVER)
                        .flatMap(room::inRole)
                        .toList(),
                attendance.quorum(meeting),
                partial(id, meeting.openedAt().orElseThrow(), meeting.closedAt().orElseThrow()),
                records(agendas.of(id), deliberations.of(id)),
                meeting.level(),
                meetings.seating(id));
    }

    /** Who came after the opening, left before the end, or was out in between (X25). */
    private List<Stay> partial(MeetingId id, Instant opened, Instant closed) {
        return attendance.stays(id).stream()
                .filter(stay -> stay.role() != AttendanceRole.OBSERVER && stay.role() != AttendanceRole.MEMBER)
                .filter(stay -> stay.from().isAfter(opened)
                        || stay.until().filter(closed::isAfter).isPresent())
                .toList();
    }

    private Map<PersonId, String> namesOf(List<Meetings.Delegate> delegates, List<AttendanceSheets.Present> present) {
        return persons.names(Stream.concat(
                        delegates.stream().map(Meetings.Delegate::person),
                        present.stream().map(AttendanceSheets.Present::person))
                .distinct()
                .toList());
    }

    private Map<OrganisationId, String> organisationsOf(List<Meetings.Delegate> delegates) {
        return organisations.names(delegates.stream()
                .map(Meetings.Delegate::organisation)
                .distinct()
                .toList());
    }

    @Override
    public Map<AgendaItemId, ItemRecord> items(Collection<AgendaItemId> ids) {
        return records(agendas.get(ids), deliberations.get(ids)).stream()
                .collect(Collectors.toMap(ItemRecord::item, Function.identity()));
    }

    private List<ItemRecord> records(List<AgendaItemView> items, List<Deliberation> found) {
        Map<AgendaItemId, Deliberation> concluded = found.stream()
                .filter(Deliberation::isConcluded)
                .collect(Collectors.toMap(Deliberation::item, Function.identity()));
        List<Vote> votes = concluded.values().stream()
                .flatMap(deliberation -> deliberation.votes().stream())
                .toList();
        Map<AgendaItemId, List<Elector>> electors = deliberations.electors(concluded.keySet());
        RecordedVotes recorded = new RecordedVotes(
                persons.names(Stream.concat(
                                votes.stream().flatMap(vote -> vote.castBy().stream()),
                                electors.values().stream().flatMap(List::stream).map(Elector::person))
                        .distinct()
                        .toList()),
                organisations.names(
                        votes.stream().map(Vote::organisation).distinct().toList()),
                electors,
                meetings.seatings(
                        items.stream().map(AgendaItemView::meeting).distinct().toList()));
        return items.stream()
                .sorted(Comparator.comparing(AgendaItemView::position))
                .flatMap(
                        item -> Optional.ofNullable(concluded.get(item.id()))
                                .map(deliberation -> recorded.record(item, deliberation))
                                .stream())
                .toList();
    }

    /** Who was called and who came, with their names. */
    private record Room(
            List<Meetings.Delegate> delegates,
            List<AttendanceSheets.Present> present,
            Map<PersonId, String> people,
            Map<OrganisationId, String> organisations) {

        Stream<PersonRecord> inRole(AttendanceRole role) {
            return present.stream()
                    .filter(each -> each.role() == role)
                    .map(each -> new PersonRecord(each.person(), name(each.person())));
        }

        List<PartyRecord> parties() {
            return delegates.stream()
                    .collect(Collectors.groupingBy(Meetings.Delegate::seat, TreeMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(this::party)
                    .toList();
        }

        private PartyRecord party(List<Meetings.Delegate> ofParty) {
            Meetings.Delegate first = ofParty.get(0);
            return new PartyRecord(
                    first.party(),
                    first.organisation(),
                    organisations.getOrDefault(first.organisation(), ""),
                    ofParty.stream().map(this::delegate).toList());
        }

        private DelegateRecord delegate(Meetings.Delegate delegate) {
            return new DelegateRecord(
                    delegate.person(), name(delegate.person()), presence(delegate), delegate.reason());
        }

        private Presence presence(Meetings.Delegate delegate) {
            boolean came = present.stream().anyMatch(each -> each.person().equals(delegate.person()));
            if (came) {
                return Presence.PRESENT;
            }
            return delegate.reply() == Reply.DECLINED ? Presence.LEAVE : Presence.ABSENT;
        }

        private String name(PersonId person) {
            return people.getOrDefault(person, "");
        }
    }
}
