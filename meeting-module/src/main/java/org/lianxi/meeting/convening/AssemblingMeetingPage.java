package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.Seats;

@ApplicationScoped
class AssemblingMeetingPage implements MeetingPage {

    private final MeetingRepository meetings;
    private final Permissions permissions;
    private final Organisations organisations;
    private final Persons persons;
    private final Compounds compounds;
    private final Seats seats;
    private final Procedures procedures;
    private final InstantSource clock;

    @Inject
    AssemblingMeetingPage(
            MeetingRepository meetings,
            Permissions permissions,
            Organisations organisations,
            Persons persons,
            Compounds compounds,
            Seats seats,
            Procedures procedures,
            InstantSource clock) {
        this.meetings = meetings;
        this.permissions = permissions;
        this.organisations = organisations;
        this.persons = persons;
        this.compounds = compounds;
        this.seats = seats;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public MeetingView of(PersonId by, MeetingId id) {
        Meeting meeting = meetings.get(id);
        Scope here = Scope.community(meeting.community());
        permissions.require(by, Action.READ_MEETING, here);
        Map<Party, OrganisationId> seated = seated(meeting);
        Map<OrganisationId, String> names =
                organisations.names(Stream.concat(Stream.of(meeting.community()), seated.values().stream())
                        .distinct()
                        .toList());
        Map<PersonId, String> people = persons.names(peopleOf(meeting));
        MeetingState state = meeting.state();
        Instant now = clock.instant();
        boolean mayLead = permissions.may(by, Action.LEAD_SESSION, here);
        return new MeetingView(
                id,
                meeting.version(),
                state,
                meeting.type(),
                meeting.title(),
                meeting.compound(),
                compounds.get(meeting.compound()).name(),
                meeting.community(),
                names.getOrDefault(meeting.community(), ""),
                meeting.startsAt(),
                meeting.plannedMinutes(),
                meeting.place(),
                meeting.lockBy(),
                meeting.noticeBy(),
                seatViews(seated, names),
                meeting.notice()
                        .map(notice -> new NoticeView(notice.at(), notice.by(), people.getOrDefault(notice.by(), ""))),
                delegateViews(meeting, people, names),
                meeting.openedAt(),
                meeting.openedEarlyBecause(),
                meeting.closedAt(),
                meeting.closingRemark(),
                meeting.findDelegate(by).map(Delegate::reply),
                state == MeetingState.PLANNED && permissions.may(by, Action.BUILD_AGENDA, here),
                state == MeetingState.PLANNED && permissions.may(by, Action.LOCK_AGENDA, here),
                state == MeetingState.AGENDA_LOCKED && permissions.may(by, Action.ISSUE_NOTICE, here),
                state.isAwaitingSession() && mayReply(by, meeting),
                state.admitsSignIn() && permissions.may(by, Action.SIGN_IN_TO_MEETING, Scopes.of(by, meeting)),
                state.isAwaitingSession() && mayLead,
                meeting.isEarly(
                        now,
                        procedures.in(meeting.community(), meeting.rulesAt()).openingLead()),
                state.isAwaitingSession() && mayLead && !now.isBefore(meeting.startsAt()),
                state == MeetingState.IN_SESSION && mayLead,
                meeting.rulesAt(),
                meeting.isRedProperty());
    }

    private boolean mayReply(PersonId by, Meeting meeting) {
        return meeting.findDelegate(by).isPresent()
                && permissions.may(by, Action.CONFIRM_ATTENDANCE, Scopes.of(by, meeting));
    }

    /** Who will sit there when it begins, or sat there when the notice was issued. */
    private Map<Party, OrganisationId> seated(Meeting meeting) {
        if (meeting.notice().isEmpty()) {
            return new TreeMap<>(
                    seats.planAt(meeting.compound(), meeting.startsAt()).holders());
        }
        return meeting.delegates().stream()
                .collect(Collectors.toMap(
                        Delegate::party, Delegate::organisation, (first, second) -> first, TreeMap::new));
    }

    private static List<SeatView> seatViews(Map<Party, OrganisationId> seated, Map<OrganisationId, String> names) {
        return seated.entrySet().stream()
                .map(seat -> new SeatView(seat.getKey(), seat.getValue(), names.getOrDefault(seat.getValue(), "")))
                .toList();
    }

    private static List<PersonId> peopleOf(Meeting meeting) {
        return Stream.concat(
                        meeting.delegates().stream().map(Delegate::person),
                        meeting.notice().map(Meeting.Notice::by).stream())
                .distinct()
                .toList();
    }

    private static List<DelegateView> delegateViews(
            Meeting meeting, Map<PersonId, String> people, Map<OrganisationId, String> names) {
        return meeting.delegates().stream()
                .map(delegate -> new DelegateView(
                        delegate.person(),
                        people.getOrDefault(delegate.person(), ""),
                        delegate.party(),
                        delegate.organisation(),
                        names.getOrDefault(delegate.organisation(), ""),
                        delegate.reply(),
                        delegate.reason(),
                        delegate.repliedAt()))
                .toList();
    }
}
