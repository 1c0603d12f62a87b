package org.lianxi.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.NotDelegate;

@ApplicationScoped
@Transactional
class SigningInToMeeting implements SignInToMeeting, RecordSignIn {

    private final Permissions permissions;
    private final Meetings meetings;
    private final Mandates mandates;
    private final SignInRepository entries;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    SigningInToMeeting(
            Permissions permissions,
            Meetings meetings,
            Mandates mandates,
            SignInRepository entries,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.mandates = mandates;
        this.entries = entries;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void signIn(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.hold(id);
        Optional<Meetings.Delegate> delegate = meetings.findDelegate(id, by);
        permissions.require(by, Action.SIGN_IN_TO_MEETING, scope(meeting, delegate));
        enter(meeting, by, roleOf(by, meeting, delegate), by);
    }

    @Override
    public void record(PersonId by, MeetingId id, PersonId present) {
        MeetingFacts meeting = meetings.hold(id);
        permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        AttendanceRole role = roleOf(present, meeting, meetings.findDelegate(id, present));
        if (role == AttendanceRole.OBSERVER) {
            throw new NotDelegate(id, present);
        }
        enter(meeting, present, role, by);
    }

    private static Scope scope(MeetingFacts meeting, Optional<Meetings.Delegate> delegate) {
        return delegate.map(listed -> Scope.organisation(meeting.community(), listed.organisation()))
                .orElseGet(() -> Scope.community(meeting.community()));
    }

    private AttendanceRole roleOf(PersonId person, MeetingFacts meeting, Optional<Meetings.Delegate> delegate) {
        if (delegate.isPresent()) {
            return AttendanceRole.DELEGATE;
        }
        return mandates.holders(Post.COMMUNITY_PARTY_SECRETARY, meeting.community())
                        .contains(person)
                ? AttendanceRole.CHAIR
                : AttendanceRole.OBSERVER;
    }

    private void enter(MeetingFacts meeting, PersonId present, AttendanceRole role, PersonId recordedBy) {
        if (!meeting.state().admitsSignIn()) {
            throw new MeetingNotAdmittingSignIn(meeting.id(), meeting.state());
        }
        boolean isThere = entries.of(meeting.id()).stream()
                .anyMatch(entry -> entry.person().equals(present));
        if (isThere) {
            return;
        }
        entries.add(new SignInEntry(meeting.id(), present, role, recordedBy, clock.instant()));
        meetings.beginCheckIn(meeting.id());
        acts.fire(new SignedInToMeeting(recordedBy, meeting.id(), present, role, meeting.community()));
    }
}
