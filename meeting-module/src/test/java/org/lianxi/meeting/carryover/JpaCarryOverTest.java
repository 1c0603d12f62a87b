package org.lianxi.meeting.carryover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.decision.DeferCause;
import org.lianxi.meeting.decision.Deferral;
import org.lianxi.meeting.decision.ItemConcludedAlready;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterLine;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.minutes.MinutesFixture;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** An item that a meeting puts off comes before the next one, with the reason (DOMAIN §3.2, AgendaItem). */
class JpaCarryOverTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");
    private static final Deferral PUT_OFF = new Deferral(DeferCause.PUT_OFF, "等消防部门的检测报告\n");

    private final Surroundings around = Surroundings.fresh();

    @Test
    void what_a_meeting_puts_off_waits_for_the_next_one_and_says_why() {
        DATABASE.run(this::putOff);
    }

    private void putOff(EntityManager entityManager) {
        JointMeetingWorld world = JointMeetingWorld.on(entityManager, around);
        MinutesFixture minutes = new MinutesFixture(world, Optional.of(entityManager));
        MeetingId first = world.planned();
        AgendaItemId charging = world.decision(first, "充电桩选址", AdoptionMode.PARTY_MAJORITY, Party.PROPERTY_SERVICE);
        AgendaItemId lift = world.proposal(first, "电梯广告", MatterRoute.OWNERS_ASSEMBLY_SPECIAL);
        AgendaItemId late = world.decision(first, "门禁卡", AdoptionMode.PARTY_MAJORITY, Party.PROPERTY_SERVICE);
        MatterId chargingMatter = world.agenda.agendas.get(charging).matter();
        MatterId lateMatter = world.agenda.agendas.get(late).matter();
        world.opened(first);

        world.decision.defer.defer(TestTown.SECRETARY, charging, PUT_OFF);
        world.decision.defer.defer(TestTown.SECRETARY, lift, new Deferral(DeferCause.PUT_OFF, "业委会未到齐"));
        world.decision.defer.defer(TestTown.SECRETARY, late, new Deferral(DeferCause.NOT_REACHED, ""));
        world.convening.close.close(TestTown.PARTY_SECRETARY, first);
        entityManager.flush();

        around.clock().set("2026-03-20T09:00");
        List<MatterId> backlog = world.matters.views().backlog(TestTown.SECRETARY, TestTown.COMPOUND).stream()
                .map(MatterLine::id)
                .toList();
        Map<MatterId, CarriedOver> reasons = views(entityManager).reasons(backlog, new MeetingId("the next"));
        assertThat(backlog).hasSize(3).contains(chargingMatter, lateMatter);
        assertThat(reasons.get(chargingMatter))
                .extracting(CarriedOver::reason, CarriedOver::because, CarriedOver::meeting)
                .containsExactly(CarryOverReason.PUT_OFF, "等消防部门的检测报告", first);
        assertThat(reasons.get(lateMatter))
                .extracting(CarriedOver::reason, CarriedOver::because)
                .containsExactly(CarryOverReason.NOT_REACHED, "");
        assertThat(minutes.views
                        .get(TestTown.SECRETARY, minutes.draft.draft(first))
                        .text())
                .contains("结果：延期审议，转入下次会议，理由：等消防部门的检测报告。", "电梯广告：延期审议，转入下次会议，理由：业委会未到齐。", "结果：未及审议，转入下次会议。")
                .doesNotContain("建议业主大会");
    }

    private CarryOverViews views(EntityManager entityManager) {
        TestTown town = around.town();
        return new JpaCarryOverViews(
                entityManager,
                town.permissions(),
                town.compounds(),
                new JpaFollowUpRepository(entityManager),
                around.calendar(),
                around.clock());
    }

    @Test
    void putting_off_needs_words_and_an_item_that_is_open() {
        JointMeetingWorld world = JointMeetingWorld.inMemory();
        MeetingId meeting = world.planned();
        AgendaItemId item = world.decision(meeting, "充电桩选址", AdoptionMode.PARTY_MAJORITY, Party.PROPERTY_SERVICE);
        world.opened(meeting);

        assertThatThrownBy(() ->
                        world.decision.defer.defer(TestTown.SECRETARY, item, new Deferral(DeferCause.PUT_OFF, " ")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        world.decision.defer.defer(TestTown.SECRETARY, item, new Deferral(DeferCause.BLOCKED, "x")))
                .isInstanceOf(InvalidInput.class);
        world.decision.defer.defer(TestTown.SECRETARY, item, PUT_OFF);
        assertThatThrownBy(() -> world.decision.defer.defer(TestTown.SECRETARY, item, PUT_OFF))
                .isInstanceOf(ItemConcludedAlready.class);
    }
}
