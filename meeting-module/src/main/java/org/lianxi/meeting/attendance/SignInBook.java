package org.lianxi.meeting.attendance;

import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.recusal.RecusalSheet;
import org.lianxi.meeting.recusal.Recusals;

/** Writes people into a meeting's attendance sheet in the role in which they come. */
record SignInBook(
        Meetings meetings,
        Mandates mandates,
        Recusals recusals,
        SignInRepository entries,
        Event<Act> acts,
        InstantSource clock) {

    /** In whose name somebody comes: a delegate in that of the organisation, anybody else in nobody's. */
    Scope scopeOf(PersonId person, MeetingFacts meeting) {
        return meetings.findDelegate(meeting.id(), person)
                .map(listed -> Scope.organisation(meeting.community(), listed.organisation()))
                .orElseGet(() -> Scope.community(meeting.community()));
    }

    AttendanceRole roleOf(PersonId person, MeetingFacts meeting) {
        Optional<Meetings.Delegate> listed = meetings.findDelegate(meeting.id(), person);
        if (listed.isPresent()) {
            return AttendanceRole.DELEGATE;
        }
        if (mandates.holders(Post.COMMUNITY_PARTY_SECRETARY, meeting.community())
                .contains(person)) {
            return AttendanceRole.CHAIR;
        }
        RecusalSheet sheet = recusals.sheet(meeting);
        if (sheet.leadsSomething(person)) {
            return AttendanceRole.DEPUTY;
        }
        return sheet.alternate(person).isPresent() ? AttendanceRole.ALTERNATE : AttendanceRole.OBSERVER;
    }

    /** Somebody who is in the book already stays there as first entered. */
    void enter(MeetingFacts meeting, PersonId present, PersonId recordedBy) {
        if (!meeting.state().admitsSignIn()) {
            throw new MeetingNotAdmittingSignIn(meeting.id(), meeting.state());
        }
        if (isIn(meeting, present)) {
            return;
        }
        AttendanceRole role = roleOf(present, meeting);
        entries.add(new SignInEntry(meeting.id(), present, role, recordedBy, clock.instant()));
        meetings.beginCheckIn(meeting.id());
        acts.fire(new SignedInToMeeting(recordedBy, meeting.id(), present, role, meeting.community()));
    }

    private boolean isIn(MeetingFacts meeting, PersonId person) {
        return entries.of(meeting.id()).stream()
                .anyMatch(entry -> entry.person().equals(person));
    }
}
