package org.lianxi.meeting.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.decision.Outcome;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** X24: a paper meeting from its first step to the closed meeting on the real schema, each act in its own transaction. */
class JpaConfirmingBackfillTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");
    private static final NewFile SCAN = new NewFile("签到表.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private final Surroundings around = Surroundings.fresh();

    JpaConfirmingBackfillTest() {
        around.clock().set("2026-03-10T09:00");
    }

    @Test
    void leaves_a_closed_meeting_with_its_outcomes() {
        MatterId matter = call((world, feature) -> world.admitted("清理楼道", MatterRoute.JOINT_MEETING));
        BackfillId paper = call((world, feature) -> feature.enter.begin(
                SECRETARY,
                new BackfillHead(
                        TestTown.COMPOUND,
                        MeetingType.REGULAR,
                        "",
                        "社区活动室",
                        SetClock.at("2026-03-05T14:30"),
                        SetClock.at("2026-03-05T16:00"))));
        run((world, feature) -> feature.enter.notice(
                SECRETARY,
                paper,
                new BackfillNotice(
                        NoticeOnPaper.GIVEN, Optional.of(SetClock.at("2026-02-27T10:00")), "各方签收", List.of(SCAN))));
        run((world, feature) -> feature.enter.attendance(
                SECRETARY,
                paper,
                feature.views.expected(SECRETARY, paper).stream()
                        .map(each -> new BackfillStay(
                                each.person(), PaperPresence.PRESENT, Optional.empty(), Optional.empty()))
                        .toList()));
        run((world, feature) -> feature.enter.item(SECRETARY, paper, agreed(matter)));
        run((world, feature) -> feature.enter.handIn(SECRETARY, paper));

        MeetingId meeting = call((world, feature) -> feature.confirm.confirm(PARTY_SECRETARY, paper));

        run((world, feature) -> {
            assertThat(world.convening.meetings.get(meeting).state()).isEqualTo(MeetingState.CLOSED);
            assertThat(world.decision.records.get(meeting).items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.outcome()).isEqualTo(Outcome.ADOPTED));
        });
    }

    private static BackfillItemDraft agreed(MatterId matter) {
        return new BackfillItemDraft(
                matter,
                AgendaItemKind.DECISION,
                AdoptionMode.PARTY_MAJORITY,
                Set.of(Party.PROPERTY_SERVICE),
                "清理楼道",
                Optional.empty(),
                List.of(
                        new BackfillVote(Party.RESIDENTS_COMMITTEE, VoteChoice.FOR, ""),
                        new BackfillVote(Party.OWNERS, VoteChoice.FOR, ""),
                        new BackfillVote(Party.PROPERTY_SERVICE, VoteChoice.FOR, "")));
    }

    private interface Part {
        void run(JointMeetingWorld world, BackfillFixture feature);
    }

    private void run(Part act) {
        call((world, feature) -> {
            act.run(world, feature);
            return true;
        });
    }

    private <T> T call(BiFunction<JointMeetingWorld, BackfillFixture, T> act) {
        return DATABASE.call((EntityManager em) -> {
            JointMeetingWorld world = JointMeetingWorld.on(em, around);
            return act.apply(world, new BackfillFixture(world, Optional.of(em)));
        });
    }
}
