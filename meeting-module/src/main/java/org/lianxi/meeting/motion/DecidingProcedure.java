package org.lianxi.meeting.motion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.attendance.Assembly;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.decision.Adoption;
import org.lianxi.meeting.decision.ProceduralResult;
import org.lianxi.meeting.decision.VoteChoice;

@ApplicationScoped
@Transactional
class DecidingProcedure implements DecideProcedure {

    private final Permissions permissions;
    private final Meetings meetings;
    private final AttendanceSheets attendance;
    private final MotionRepository motions;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DecidingProcedure(
            Permissions permissions,
            Meetings meetings,
            AttendanceSheets attendance,
            MotionRepository motions,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.attendance = attendance;
        this.motions = motions;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public ProceduralResult decide(PersonId by, MeetingId id, MotionDraft draft) {
        MeetingFacts meeting = meetings.hold(id);
        Scope here = Scope.community(meeting.community());
        permissions.require(by, Action.LEAD_SESSION, here);
        meeting.requireInSession();
        Instant now = clock.instant();
        Assembly room = attendance.assembly(meeting);
        Set<Party> voting = room.partiesAt(now);
        Input.check()
                .text("text", draft.text(), 1, 300)
                .that(draft.votes().keySet().equals(voting), "votes", "procedural-votes-of-those-present")
                .orRefuse();
        ProceduralResult result = Adoption.ofProcedure(draft.votes().values(), draft.chairs());
        if (result.isTie()) {
            if (result.chairs().filter(each -> each != VoteChoice.ABSTAIN).isEmpty()) {
                throw new TieNeedsChair(id, result.votesFor());
            }
            permissions.require(by, Action.BREAK_TIE, here);
        }
        motions.add(new Motion(id, draft, result, room.quorum(now), by, now));
        acts.fire(new ProcedureDecided(by, id, draft.kind(), result, meeting.community()));
        return result;
    }
}
