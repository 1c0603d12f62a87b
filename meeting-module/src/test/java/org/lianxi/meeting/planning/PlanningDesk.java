package org.lianxi.meeting.planning;

import jakarta.persistence.EntityManager;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.ConvenePlannedSitting;
import org.lianxi.meeting.convening.ConveningFixture;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingPlanDraft;
import org.lianxi.meeting.convening.MeetingPlanned;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.Sittings;
import org.lianxi.meeting.notice.MeetingCancelled;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The feature put together for one transaction. */
final class PlanningDesk {

    final JointMeetingWorld world;
    final DraftMeetingPlan draft;
    final ChangeMeetingPlan change;
    final ApproveMeetingPlan approve;
    final AllowLowerFrequency allowLower;
    final ReceiveMeetingPlan receive;
    final ExemptSitting exempt;
    final ConveneDueSittings convene;
    final PlanViews views;
    private final FillingSittings filling;

    PlanningDesk(JointMeetingWorld world, EntityManager database) {
        this.world = world;
        Surroundings around = world.around;
        TestTown town = around.town();
        PlanRepository plans = new JpaPlanRepository(database);
        Sittings sittings = ConveningFixture.sittings(database);
        draft = new DraftingMeetingPlan(
                town.permissions(), town.organisations(), plans, around.calendar(), around.acts(), around.clock());
        change = new ChangingMeetingPlan(
                town.permissions(), town.compounds(), plans, around.calendar(), around.acts(), around.clock());
        approve = new ApprovingMeetingPlan(
                town.permissions(), plans, around.calendar(), around.rules(), around.acts(), around.clock());
        allowLower =
                new AllowingLowerFrequency(town.permissions(), plans, around.rules(), around.acts(), around.clock());
        receive = new ReceivingMeetingPlan(town.permissions(), plans, around.acts(), around.clock());
        exempt = new ExemptingSitting(town.permissions(), plans, sittings, around.acts(), around.clock());
        convene = new ConveningDueSittings(
                plans, (ConvenePlannedSitting) world.convening.plan, town.compounds(), around.acts(), around.clock());
        views = new ShownPlans(
                town.permissions(),
                plans,
                sittings,
                town.organisations(),
                town.compounds(),
                town.persons(),
                around.rules(),
                around.calendar(),
                around.clock());
        filling = new FillingSittings(plans, new JpaCancellations(database), around.calendar(), around.acts());
    }

    /** As the container would, hands the event on. */
    void cancelled(MeetingCancelled event) {
        filling.on(event);
    }

    /** As the container would, hands the event on. */
    MeetingId planByHand(CompoundId compound, String startsAt) {
        MeetingPlanDraft meeting =
                new MeetingPlanDraft(compound, MeetingType.REGULAR, "", SetClock.at(startsAt), 90, "党群服务中心");
        MeetingId id = world.convening.plan.plan(TestTown.SECRETARY, meeting);
        filling.on(new MeetingPlanned(
                TestTown.SECRETARY, id, meeting.type(), compound, meeting.startsAt(), TestTown.COMMUNITY));
        return id;
    }
}
