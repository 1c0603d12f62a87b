package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.Seats;
import org.lianxi.committee.territory.UnknownCompound;

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
        Seating seating = seating(meeting);
        Map<OrganisationId, String> names = organisations.names(bodiesOf(meeting, seating));
        Map<PersonId, String> people = persons.names(peopleOf(meeting));
        ScopeView scope = scope(meeting, seating, people, names);
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
                ScopeView.shortly(
                        scope.compounds().stream().map(CompoundLine::name).toList()),
                meeting.community(),
                names.getOrDefault(meeting.community(), ""),
                meeting.startsAt(),
                meeting.plannedMinutes(),
                meeting.place(),
                meeting.lockBy(),
                meeting.noticeBy(),
                seatViews(seating.seats(), names),
                meeting.notice()
                        .map(notice -> new NoticeView(notice.at(), notice.by(), people.getOrDefault(notice.by(), ""))),
                delegateViews(meeting, people, names),
                meeting.openedAt(),
                meeting.openedEarlyBecause(),
                meeting.closedAt(),
                meeting.closingRemark(),
                meeting.findDelegate(by).map(Delegate::reply).or(() -> meeting.findInvitee(by)
                        .map(Invitee::reply)),
                state == MeetingState.PLANNED && permissions.may(by, Action.BUILD_AGENDA, here),
                state == MeetingState.PLANNED && permissions.may(by, Action.LOCK_AGENDA, here),
                state.awaitsNotice() && permissions.may(by, Action.ISSUE_NOTICE, here),
                state.isAwaitingSession() && mayReply(by, meeting),
                state.admitsSignIn() && permissions.may(by, Action.SIGN_IN_TO_MEETING, Scopes.of(by, meeting)),
                state.isAwaitingSession() && mayLead,
                meeting.isEarly(
                        now,
                        procedures.in(meeting.community(), meeting.rulesAt()).openingLead()),
                state.isAwaitingSession() && mayLead && !now.isBefore(meeting.startsAt()),
                state == MeetingState.IN_SESSION && mayLead,
                meeting.rulesAt(),
                meeting.isRedProperty(),
                scope);
    }

    private boolean mayReply(PersonId by, Meeting meeting) {
        return (meeting.findDelegate(by).isPresent() || meeting.findInvitee(by).isPresent())
                && permissions.may(by, Action.CONFIRM_ATTENDANCE, Scopes.of(by, meeting));
    }

    /** Who will sit there when it begins, or sat there when the notice was issued. */
    private Seating seating(Meeting meeting) {
        return meeting.hasCalled()
                ? meeting.seating()
                : new Seating(seats.holdersAt(meeting.compounds(), meeting.startsAt()));
    }

    private static List<OrganisationId> bodiesOf(Meeting meeting, Seating seating) {
        return Stream.of(
                        Stream.of(meeting.community()),
                        seating.seats().stream().map(Seat::organisation),
                        meeting.members().stream())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private ScopeView scope(
            Meeting meeting, Seating seating, Map<PersonId, String> people, Map<OrganisationId, String> names) {
        Map<CompoundId, CompoundView> views = compounds.views(meeting.compounds());
        return new ScopeView(
                meeting.level(),
                meeting.compounds().stream()
                        .map(each -> Optional.ofNullable(views.get(each)).orElseThrow(() -> new UnknownCompound(each)))
                        .map(each -> new CompoundLine(
                                each.id(),
                                each.name(),
                                each.communityName(),
                                seatViews(seating.seatsOf(each.id()), names)))
                        .toList(),
                inviteeViews(meeting, people, names));
    }

    /** Who was called for the members, and the members for which nobody is called: before the notice all of them. */
    private static List<InviteeView> inviteeViews(
            Meeting meeting, Map<PersonId, String> people, Map<OrganisationId, String> names) {
        List<Invitee> called = meeting.notice().isEmpty() ? List.of() : meeting.invitees();
        Set<OrganisationId> reached = called.stream().map(Invitee::organisation).collect(Collectors.toSet());
        Stream<InviteeView> uncalled = meeting.members().stream()
                .filter(each -> !reached.contains(each))
                .map(each -> new InviteeView(
                        Optional.empty(), "", each, names.getOrDefault(each, ""), Reply.NONE, "", Optional.empty()));
        Stream<InviteeView> asked = called.stream()
                .map(each -> new InviteeView(
                        Optional.of(each.person()),
                        people.getOrDefault(each.person(), ""),
                        each.organisation(),
                        names.getOrDefault(each.organisation(), ""),
                        each.reply(),
                        each.reason(),
                        each.repliedAt()));
        return Stream.concat(asked, uncalled).toList();
    }

    private static List<SeatView> seatViews(Collection<Seat> seats, Map<OrganisationId, String> names) {
        return seats.stream()
                .map(seat ->
                        new SeatView(seat.party(), seat.organisation(), names.getOrDefault(seat.organisation(), "")))
                .toList();
    }

    private static List<PersonId> peopleOf(Meeting meeting) {
        return Stream.concat(meeting.called().stream(), meeting.notice().map(Meeting.Notice::by).stream())
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
