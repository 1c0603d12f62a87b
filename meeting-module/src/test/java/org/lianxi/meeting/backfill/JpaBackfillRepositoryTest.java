package org.lianxi.meeting.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.matter.MatterId;

class JpaBackfillRepositoryTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");
    private static final PersonId SECRETARY = new PersonId("secretary");
    private static final OrganisationId COMMUNITY = new OrganisationId("CM-1");
    private static final Instant FROM = Instant.parse("2026-03-05T06:30:00Z");
    private static final Instant UNTIL = Instant.parse("2026-03-05T08:00:00Z");

    @Test
    void gives_back_every_step_as_it_was_entered() {
        BackfillItemDraft item = new BackfillItemDraft(
                new MatterId("matter-1"),
                AgendaItemKind.DECISION,
                AdoptionMode.CONSENSUS,
                Set.of(Party.OWNERS, Party.PROPERTY_SERVICE),
                "清理楼道",
                Optional.of(UNTIL.minusSeconds(60)),
                List.of(new BackfillVote(Party.OWNERS, VoteChoice.AGAINST, "费用未定")));
        BackfillStay stay = new BackfillStay(
                new PersonId("delegate"), PaperPresence.PRESENT, Optional.of(FROM.plusSeconds(60)), Optional.empty());
        Backfill backfill = begun();
        backfill.take(
                new BackfillNotice(NoticeOnPaper.GIVEN, Optional.of(FROM.minusSeconds(86_400)), "签收单", List.of()), 1);
        backfill.take(List.of(stay));
        backfill.add(item);
        DATABASE.run(em -> new JpaBackfillRepository(em).add(backfill));

        Backfill found = DATABASE.call(em -> {
            Backfill read = new JpaBackfillRepository(em).get(backfill.id());
            assertThat(read.items().stream().map(BackfillItem::toDraft)).containsExactly(item);
            assertThat(read.attendance()).containsExactly(stay);
            return read;
        });

        assertThat(found.head()).isEqualTo(head());
        assertThat(found.notice()).contains(NoticeOnPaper.GIVEN);
        assertThat(found.enteredAt()).isEqualTo(UNTIL.plusSeconds(3600));
    }

    @Test
    void takes_an_item_out_and_writes_the_sheet_anew() {
        Backfill backfill = begun();
        backfill.add(information("matter-2"));
        backfill.add(information("matter-3"));
        DATABASE.run(em -> new JpaBackfillRepository(em).add(backfill));

        DATABASE.run(em -> new JpaBackfillRepository(em).hold(backfill.id()).drop(1));

        DATABASE.run(em -> assertThat(
                        new JpaBackfillRepository(em).get(backfill.id()).items())
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.position()).isEqualTo(1);
                    assertThat(left.toDraft().matter()).isEqualTo(new MatterId("matter-3"));
                }));
    }

    @Test
    void is_found_by_its_meeting_and_in_the_list_of_its_community() {
        Backfill backfill = begun();
        backfill.confirm(new MeetingId("meeting-of-paper"), SECRETARY, UNTIL);
        DATABASE.run(em -> new JpaBackfillRepository(em).add(backfill));

        DATABASE.run(em -> {
            JpaBackfillRepository repository = new JpaBackfillRepository(em);
            assertThat(repository.ofMeeting(new MeetingId("meeting-of-paper")).map(Backfill::id))
                    .contains(backfill.id());
            assertThat(repository.of(List.of(COMMUNITY), PageRequest.first()).stream()
                            .map(Backfill::id))
                    .contains(backfill.id());
            assertThat(repository.get(List.of(backfill.id()))).hasSize(1);
        });
    }

    private static BackfillItemDraft information(String matter) {
        return new BackfillItemDraft(
                new MatterId(matter),
                AgendaItemKind.INFORMATION,
                AdoptionMode.PARTY_MAJORITY,
                Set.of(),
                "通报",
                Optional.empty(),
                List.of());
    }

    private static Backfill begun() {
        return new Backfill(BackfillId.fresh(), COMMUNITY, head(), SECRETARY, UNTIL.plusSeconds(3600));
    }

    private static BackfillHead head() {
        return new BackfillHead(new CompoundId("XQ-101"), MeetingType.REGULAR, "", "居委会活动室", FROM, UNTIL);
    }
}
