package org.lianxi.meeting.recusal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.conflict.Concern;
import org.lianxi.committee.conflict.Interest;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingPlanDraft;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.decision.ItemRecord;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

/**
 * CM-2 of SC-05: the party secretary is general manager of CSE-2, which sits for the property service; the deputy, the meeting
 * secretary's colleagues and both delegates of RC-2 hold posts there. 5 of 7 members of the "two committees" do.
 */
public final class CrossAppointedTown {

    public static final OrganisationId CSE = new OrganisationId("CSE-2");
    public static final PersonId DEPUTY = new PersonId("CM-2-deputy-secretary");
    public static final PersonId MEMBER = new PersonId("RC-2-member-6");
    public static final PersonId OTHER_MEMBER = new PersonId("RC-2-member-7");
    public static final PersonId MANAGER = new PersonId("CSE-2-delegate");
    public static final PersonId LEADER = new PersonId("ST-1-leader");

    public final JointMeetingWorld world;
    public final MeetingId meeting;
    public final AgendaItemId evaluation;
    public final AgendaItemId subsidy;
    public final AgendaItemId lamps;

    public CrossAppointedTown() {
        this(JointMeetingWorld.inMemory());
    }

    public CrossAppointedTown(JointMeetingWorld world) {
        this.world = world;
        furnish(world.around.town());
        world.around.clock().set("2026-05-06T09:00");
        meeting = world.convening.plan.plan(
                TestTown.SECRETARY,
                new MeetingPlanDraft(
                        TestTown.COMPOUND, MeetingType.REGULAR, "", SetClock.at("2026-05-14T14:30"), 90, "党群服务中心"));
        evaluation = item("1 城市服务企业季度履约评价", Set.of(), "", Interest.EVALUATED);
        subsidy = item("2 保洁补贴金额", Set.of(Party.PROPERTY_SERVICE), "增设夜间保洁班次", Interest.PAID);
        lamps = world.decision(meeting, "3 路灯由供电企业维修", AdoptionMode.PARTY_MAJORITY, Party.RESIDENTS_COMMITTEE);
    }

    /** An item on CSE-2. Its duty to clean follows from its contract. */
    private AgendaItemId item(String title, Set<Party> obliged, String newDuty, Interest interest) {
        return world.agenda.put.put(
                TestTown.SECRETARY,
                meeting,
                world.admitted(title, MatterRoute.JOINT_MEETING),
                new AgendaItemDraft(
                        AgendaItemKind.DECISION,
                        AdoptionMode.CONSENSUS,
                        obliged,
                        title,
                        10,
                        obliged,
                        newDuty,
                        Set.of(new Concern(CSE, interest))));
    }

    /** Posts, seat and permissions of CM-2, in the town of XQ-101. */
    static void furnish(TestTown town) {
        town.seat(Party.PROPERTY_SERVICE, CSE);
        town.nameDelegate(MANAGER, CSE);
        town.post(TestTown.PARTY_SECRETARY, Post.CITY_SERVICE_GENERAL_MANAGER, CSE);
        town.post(DEPUTY, Post.COMMUNITY_PARTY_DEPUTY_SECRETARY, TestTown.COMMUNITY);
        for (PersonId staff : List.of(DEPUTY, TestTown.RC_1, TestTown.RC_2, TestTown.GRID_WORKER)) {
            town.post(staff, Post.CITY_SERVICE_STAFF, CSE);
        }
        town.post(MEMBER, Post.RESIDENTS_COMMITTEE_MEMBER, TestTown.RC);
        town.post(OTHER_MEMBER, Post.RESIDENTS_COMMITTEE_MEMBER, TestTown.RC);
        town.post(TestTown.SUPERVISOR, Post.STREET_SUPERVISOR, TestTown.STREET);
        town.post(LEADER, Post.STREET_LEADER, TestTown.STREET);
        permit(town.permissions());
    }

    private static void permit(GivenPermissions permissions) {
        Scope here = Scope.community(TestTown.COMMUNITY);
        permissions
                .allow(TestTown.SUPERVISOR, Action.DECIDE_RECUSAL_OF_CHAIR, here)
                .allow(LEADER, Action.DECIDE_RECUSAL_OF_CHAIR, here)
                .allow(LEADER, Action.DECIDE_RECUSAL, here)
                .allow(TestTown.PARTY_SECRETARY, Action.DECIDE_RECUSAL, here)
                .allow(TestTown.SUPERVISOR, Action.READ_MEETING, here)
                .allow(LEADER, Action.READ_MEETING, here)
                .allow(TestTown.RC_1, Action.NAME_SUBSTITUTE, Scope.organisation(TestTown.COMMUNITY, TestTown.RC));
        for (PersonId person : List.of(TestTown.RC_1, TestTown.OC_1, MANAGER, TestTown.PARTY_SECRETARY)) {
            permissions.allow(person, Action.DECLARE_CONFLICT, here).allow(person, Action.CHALLENGE_CONFLICT, here);
        }
    }

    /** RC-2 makes one of its unconflicted members a delegate and names it as alternate. */
    public void alternateNamed() {
        world.around.town().nameDelegate(MEMBER, TestTown.RC);
        world.recusal.nameAlternate.name(TestTown.RC_1, meeting, Party.RESIDENTS_COMMITTEE, MEMBER);
    }

    public void chairNamed() {
        world.recusal.nameChair.name(TestTown.SUPERVISOR, meeting, LEADER);
    }

    /** The session with everybody in the room who has been named. */
    public void opened(PersonId... more) {
        world.notified(meeting);
        chairNamed();
        alternateNamed();
        inSession(LEADER, MEMBER);
    }

    public void inSession(PersonId... more) {
        world.around.clock().set("2026-05-14T14:30");
        world.signedIn(meeting, TestTown.PARTY_SECRETARY, TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, MANAGER);
        world.signedIn(meeting, more);
        world.convening.open.open(TestTown.PARTY_SECRETARY, meeting, "");
    }

    public void cast(PersonId voter, AgendaItemId item) {
        world.decision.cast.cast(voter, item, VoteChoice.FOR, "");
    }

    public ItemRecusals on(AgendaItemId item) {
        return world.recusal
                .recusals
                .sheet(world.convening.meetings.get(meeting))
                .on(item);
    }

    public ItemRecord recordOf(AgendaItemId item) {
        return Optional.ofNullable(world.decision.records.items(List.of(item)).get(item))
                .orElseThrow();
    }
}
