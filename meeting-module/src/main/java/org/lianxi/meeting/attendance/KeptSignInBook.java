package org.lianxi.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.SignInSheet;
import org.lianxi.meeting.recusal.RecusalSheet;
import org.lianxi.meeting.recusal.Recusals;

@ApplicationScoped
class KeptSignInBook implements SignInBook, SignInSheet {

    private final Meetings meetings;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Recusals recusals;
    private final SignInRepository entries;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    KeptSignInBook(
            Meetings meetings,
            Mandates mandates,
            Organisations organisations,
            Recusals recusals,
            SignInRepository entries,
            Event<Act> acts,
            InstantSource clock) {
        this.meetings = meetings;
        this.mandates = mandates;
        this.organisations = organisations;
        this.recusals = recusals;
        this.entries = entries;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Scope scopeOf(PersonId person, MeetingFacts meeting) {
        return meetings.findDelegate(meeting.id(), person)
                .map(Meetings.Delegate::organisation)
                .or(() -> findInvitee(person, meeting).map(Meetings.Invitee::organisation))
                .map(organisation -> Scope.organisation(meeting.community(), organisation))
                .orElseGet(() -> Scope.community(meeting.community()));
    }

    @Override
    public AttendanceRole roleOf(PersonId person, MeetingFacts meeting) {
        Optional<Meetings.Delegate> listed = meetings.findDelegate(meeting.id(), person);
        if (listed.isPresent()) {
            return AttendanceRole.DELEGATE;
        }
        if (findInvitee(person, meeting).isPresent()) {
            return AttendanceRole.MEMBER;
        }
        if (mandates.holders(meeting.chairPost(), meeting.community()).contains(person)) {
            return AttendanceRole.CHAIR;
        }
        if (meeting.type() == MeetingType.EMERGENCY && mayLeadEmergency(person, meeting)) {
            return AttendanceRole.DEPUTY;
        }
        RecusalSheet sheet = recusals.sheet(meeting);
        if (sheet.leadsSomething(person)) {
            return AttendanceRole.DEPUTY;
        }
        return sheet.alternate(person).isPresent() ? AttendanceRole.ALTERNATE : AttendanceRole.OBSERVER;
    }

    private Optional<Meetings.Invitee> findInvitee(PersonId person, MeetingFacts meeting) {
        return meetings.invitees(meeting.id()).stream()
                .filter(each -> each.person().equals(person))
                .findFirst();
    }

    /** Q1: the deputy secretary, or the street. */
    private boolean mayLeadEmergency(PersonId person, MeetingFacts meeting) {
        return mandates.holders(Post.COMMUNITY_PARTY_DEPUTY_SECRETARY, meeting.community())
                        .contains(person)
                || Stream.of(Post.STREET_LEADER, Post.STREET_SUPERVISOR)
                        .flatMap(post -> mandates.holders(post, organisations.streetOf(meeting.community())).stream())
                        .anyMatch(person::equals);
    }

    @Override
    public void enter(MeetingFacts meeting, PersonId present, PersonId recordedBy) {
        if (!meeting.state().admitsSignIn()) {
            throw new MeetingNotAdmittingSignIn(meeting.id(), meeting.state());
        }
        if (findStay(meeting, present).isPresent()) {
            return;
        }
        AttendanceRole role = roleOf(present, meeting);
        entries.add(new SignInEntry(meeting.id(), present, role, recordedBy, clock.instant()));
        meetings.beginCheckIn(meeting.id());
        acts.fire(new SignedInToMeeting(recordedBy, meeting.id(), present, role, meeting.community()));
    }

    @Override
    public void leave(MeetingFacts meeting, PersonId leaving, PersonId recordedBy) {
        if (!meeting.state().admitsSignIn()) {
            throw new MeetingNotAdmittingSignIn(meeting.id(), meeting.state());
        }
        SignInEntry stay = findStay(meeting, leaving).orElseThrow(() -> new NotInRoom(meeting.id(), leaving));
        stay.leave(recordedBy, clock.instant());
        acts.fire(new LeftMeeting(recordedBy, meeting.id(), leaving, stay.role(), meeting.community()));
    }

    @Override
    public void clear(PersonId by, MeetingFacts meeting) {
        entries.of(meeting.id()).stream().filter(SignInEntry::isOpen).forEach(stay -> stay.leave(by, clock.instant()));
    }

    @Override
    public void seatAgain(PersonId by, MeetingFacts meeting, PersonId person) {
        findStay(meeting, person).ifPresent(stay -> {
            stay.leave(by, clock.instant());
            enter(meeting, person, by);
        });
    }

    private Optional<SignInEntry> findStay(MeetingFacts meeting, PersonId person) {
        return entries.of(meeting.id()).stream()
                .filter(entry -> entry.isOpen() && entry.person().equals(person))
                .findFirst();
    }
}
