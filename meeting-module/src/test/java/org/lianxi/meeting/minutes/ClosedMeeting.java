package org.lianxi.meeting.minutes;

import static org.lianxi.meeting.decision.VoteChoice.ABSTAIN;
import static org.lianxi.meeting.decision.VoteChoice.AGAINST;
import static org.lianxi.meeting.decision.VoteChoice.FOR;

import java.util.List;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.TestTown;

/** The meeting of SC-01 on Thursday, 2026-03-19, held and closed, with the items and votes of the scenario. */
public final class ClosedMeeting {

    public static final String ORDER_OF_E_BIKES = "A 电动自行车停放秩序";
    public static final String NIGHT_PATROL = "B 每月联合夜间巡查";
    public static final String BULKY_WASTE = "C 大件垃圾定时投放点";
    public static final String EXTRA_GUARDS = "D 物业自费增加两名保安";

    public final JointMeetingWorld world;
    public final MeetingId meeting;

    public ClosedMeeting() {
        this(JointMeetingWorld.inMemory());
    }

    public ClosedMeeting(JointMeetingWorld world) {
        this.world = world;
        meeting = world.planned();
        AgendaItemId order = world.decision(
                meeting,
                ORDER_OF_E_BIKES,
                AdoptionMode.PARTY_MAJORITY,
                Party.PROPERTY_SERVICE,
                Party.RESIDENTS_COMMITTEE);
        AgendaItemId patrol = world.decision(meeting, NIGHT_PATROL, AdoptionMode.CONSENSUS, Party.values());
        AgendaItemId waste = world.decision(meeting, BULKY_WASTE, AdoptionMode.PARTY_MAJORITY, Party.PROPERTY_SERVICE);
        AgendaItemId guards = world.decision(meeting, EXTRA_GUARDS, AdoptionMode.CONSENSUS, Party.PROPERTY_SERVICE);
        AgendaItemId lift = world.proposal(meeting, "电梯广告", MatterRoute.OWNERS_ASSEMBLY_SPECIAL);
        world.opened(meeting);
        world.voted(order, FOR, FOR, FOR);
        world.voted(patrol, FOR, FOR, FOR);
        world.voted(waste, FOR, ABSTAIN, FOR);
        world.voted(guards, FOR, FOR, AGAINST);
        close(List.of(order, patrol, waste, guards, lift));
    }

    /** A meeting whose only item was adopted with these votes. */
    public ClosedMeeting(AdoptionMode mode, Party obliged, VoteChoice everybody) {
        world = JointMeetingWorld.inMemory();
        meeting = world.planned();
        AgendaItemId item = world.decision(meeting, ORDER_OF_E_BIKES, mode, obliged);
        world.opened(meeting);
        world.voted(item, everybody, everybody, everybody);
        close(List.of(item));
    }

    private void close(List<AgendaItemId> items) {
        items.forEach(item -> world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, item));
        world.convening.close.close(TestTown.PARTY_SECRETARY, meeting);
    }
}
