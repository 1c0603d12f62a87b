package org.lianxi.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.attendance.AttendanceView.ChairPart;
import org.lianxi.meeting.attendance.AttendanceView.DelegatePart;
import org.lianxi.meeting.attendance.AttendanceView.PartyPart;
import org.lianxi.meeting.attendance.AttendanceView.PresentPart;
import org.lianxi.meeting.attendance.AttendanceView.StayPart;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
class ShownAttendance implements AttendanceViews {

    private final Permissions permissions;
    private final Meetings meetings;
    private final SignInRepository entries;
    private final AttendanceSheets sheets;
    private final Mandates mandates;
    private final Persons persons;
    private final Organisations organisations;

    @Inject
    ShownAttendance(
            Permissions permissions,
            Meetings meetings,
            SignInRepository entries,
            AttendanceSheets sheets,
            Mandates mandates,
            Persons persons,
            Organisations organisations) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.entries = entries;
        this.sheets = sheets;
        this.mandates = mandates;
        this.persons = persons;
        this.organisations = organisations;
    }

    @Override
    public AttendanceView of(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        Scope here = Scope.community(meeting.community());
        permissions.require(by, Action.READ_MEETING, here);
        Sheet sheet = sheet(meeting);
        boolean signedIn = sheet.entry(by).isPresent();
        return new AttendanceView(
                id,
                sheet.chair(),
                sheet.parties(),
                sheet.observers(),
                sheets.quorum(meeting),
                signedIn,
                !signedIn
                        && meeting.state().admitsSignIn()
                        && permissions.may(by, Action.SIGN_IN_TO_MEETING, own(by, meeting)),
                signedIn && meeting.state().admitsSignIn(),
                meeting.state().admitsSignIn() && permissions.may(by, Action.LEAD_SESSION, here),
                sheets.quorumOfCompounds(meeting));
    }

    private Scope own(PersonId by, MeetingFacts meeting) {
        return meetings.findDelegate(meeting.id(), by)
                .map(Meetings.Delegate::organisation)
                .or(() -> meetings.invitees(meeting.id()).stream()
                        .filter(invitee -> invitee.person().equals(by))
                        .map(Meetings.Invitee::organisation)
                        .findFirst())
                .map(organisation -> Scope.organisation(meeting.community(), organisation))
                .orElseGet(() -> Scope.community(meeting.community()));
    }

    private Sheet sheet(MeetingFacts meeting) {
        List<Meetings.Delegate> delegates = meetings.delegates(meeting.id());
        List<SignInEntry> signed = entries.of(meeting.id());
        Optional<PersonId> chair = signed.stream()
                .filter(entry -> entry.role() == AttendanceRole.CHAIR)
                .map(SignInEntry::person)
                .findFirst()
                .or(() -> mandates.holders(meeting.chairPost(), meeting.community()).stream()
                        .findFirst());
        List<PersonId> people = Stream.of(
                        delegates.stream().map(Meetings.Delegate::person),
                        signed.stream().flatMap(entry -> Stream.of(entry.person(), entry.recordedBy())),
                        chair.stream())
                .flatMap(Function.identity())
                .distinct()
                .toList();
        List<OrganisationId> seated = delegates.stream()
                .map(Meetings.Delegate::organisation)
                .distinct()
                .toList();
        return new Sheet(
                delegates,
                meeting.state().isOver(),
                signed.stream().collect(Collectors.groupingBy(SignInEntry::person)),
                chair,
                persons.names(people),
                organisations.names(seated));
    }

    /** Everything read for one attendance sheet. */
    private record Sheet(
            List<Meetings.Delegate> delegates,
            boolean over,
            Map<PersonId, List<SignInEntry>> entries,
            Optional<PersonId> chairPerson,
            Map<PersonId, String> people,
            Map<OrganisationId, String> organisations) {

        ChairPart chair() {
            return new ChairPart(
                    chairPerson,
                    chairPerson.map(this::name).orElse(""),
                    chairPerson.flatMap(this::entry).map(SignInEntry::signedAt),
                    chairPerson.map(this::stays).orElse(List.of()));
        }

        List<PartyPart> parties() {
            return delegates.stream()
                    .collect(Collectors.groupingBy(Meetings.Delegate::seat, TreeMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(this::party)
                    .toList();
        }

        private PartyPart party(List<Meetings.Delegate> ofParty) {
            Meetings.Delegate first = ofParty.get(0);
            return new PartyPart(
                    first.party(),
                    first.organisation(),
                    organisations.getOrDefault(first.organisation(), ""),
                    ofParty.stream().map(this::delegate).toList());
        }

        private DelegatePart delegate(Meetings.Delegate delegate) {
            Optional<SignInEntry> entry = entry(delegate.person());
            return new DelegatePart(
                    delegate.person(),
                    name(delegate.person()),
                    delegate.reply(),
                    delegate.reason(),
                    entry.map(SignInEntry::signedAt),
                    entry.map(SignInEntry::recordedBy)
                            .filter(recorder -> !recorder.equals(delegate.person()))
                            .map(this::name),
                    stays(delegate.person()));
        }

        /** Who is still there, by the latest arrival. */
        List<PresentPart> observers() {
            return entries.keySet().stream()
                    .flatMap(person -> entry(person).stream())
                    .filter(entry -> entry.role() == AttendanceRole.OBSERVER || entry.role() == AttendanceRole.MEMBER)
                    .map(entry -> new PresentPart(entry.person(), name(entry.person()), entry.signedAt()))
                    .sorted(Comparator.comparing(PresentPart::signedInAt))
                    .toList();
        }

        private List<StayPart> stays(PersonId person) {
            return entries.getOrDefault(person, List.of()).stream()
                    .map(entry -> new StayPart(entry.signedAt(), entry.leftAt()))
                    .toList();
        }

        /** The stay that has not ended; once the session is over the first one. */
        private Optional<SignInEntry> entry(PersonId person) {
            return entries.getOrDefault(person, List.of()).stream()
                    .filter(entry -> over || entry.isOpen())
                    .findFirst();
        }

        private String name(PersonId person) {
            return people.getOrDefault(person, "");
        }
    }
}
