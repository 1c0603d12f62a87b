package org.lianxi.meeting.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.attendance.SignInToMeeting;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class PassingDoor implements PassDoor {

    private final Permissions permissions;
    private final Meetings meetings;
    private final SittingRepository sittings;
    private final SignInToMeeting signIn;
    private final InstantSource clock;

    @Inject
    PassingDoor(
            Permissions permissions,
            Meetings meetings,
            SittingRepository sittings,
            SignInToMeeting signIn,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.sittings = sittings;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public String show(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        byte[] key = sittings.find(id).map(SittingRow::doorKey).orElseGet(() -> {
            meetings.hold(id);
            return Sittings.in(sittings, id).doorKey();
        });
        return DoorToken.of(id, key, clock.instant()).text();
    }

    @Override
    @NoPermissionNeeded("the signing in asks for it")
    public void pass(PersonId by, MeetingId id, String token) {
        DoorToken seen = DoorToken.read(token)
                .filter(each -> sittings.find(id)
                        .filter(door -> each.isOf(id, door.doorKey()))
                        .isPresent())
                .orElseThrow(() -> new DoorTokenForeign(id));
        if (!seen.countsAt(clock.instant())) {
            throw new DoorTokenExpired(id, seen.shownAt());
        }
        signIn.signIn(by, id);
    }
}
