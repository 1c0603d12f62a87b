package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.meeting.testing.TestTown.OC_1;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.RC_1;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.Party;

class RemindingPartiesTest {

    private final ClosedMeeting held = new ClosedMeeting();
    private final MinutesFixture feature = new MinutesFixture(held.world);
    private final MinutesId minutes = feature.draft.draft(held.meeting);

    @Test
    void tells_who_is_awaited_and_marks_the_work_in_the_inbox() {
        feature.send.send(SECRETARY, minutes);
        feature.countersign.sign(RC_1, minutes, hash());

        feature.remind.remind(minutes);

        PartiesReminded reminded = (PartiesReminded) held.world.around.acts().last();
        assertThat(reminded.parties()).containsExactlyInAnyOrder(Party.OWNERS, Party.PROPERTY_SERVICE);
        assertThat(feature.views.titles(List.of(minutes)).values())
                .singleElement()
                .satisfies(title -> assertThat(title.title()).endsWith("·第1次催签"));
    }

    @Test
    void stops_after_the_third_time_and_begins_anew_with_the_next_round() {
        feature.send.send(SECRETARY, minutes);
        IntStream.range(0, 5).forEach(i -> feature.remind.remind(minutes));
        assertThat(reminded()).isEqualTo(3);

        MinutesView view = feature.views.get(SECRETARY, minutes);
        feature.edit.edit(SECRETARY, minutes, view.text() + "\n附注：无。", view.version());
        feature.send.send(SECRETARY, minutes);
        feature.remind.remind(minutes);

        assertThat(feature.views.get(SECRETARY, minutes).reminders()).isEqualTo(1);
        assertThat(reminded()).isEqualTo(4);
    }

    @Test
    void reminds_nobody_once_every_party_has_answered_or_the_round_is_closed() {
        feature.send.send(SECRETARY, minutes);
        Stream.of(RC_1, OC_1, PSC_1).forEach(delegate -> feature.countersign.sign(delegate, minutes, hash()));

        feature.remind.remind(minutes);

        assertThat(reminded()).isZero();
    }

    @Test
    void plans_three_moments_by_the_limit_and_none_that_has_passed() {
        CalendarLimits limits = new CalendarLimits(held.world.around.calendar(), held.world.around.rules());
        Instant limit = Instant.parse("2026-03-20T16:00:00Z");

        assertThat(limits.remindAt(Instant.parse("2026-03-19T09:00:00Z"), limit))
                .containsExactly(
                        Instant.parse("2026-03-20T01:00:00Z"),
                        Instant.parse("2026-03-20T07:00:00Z"),
                        Instant.parse("2026-03-23T01:00:00Z"));
        assertThat(limits.remindAt(Instant.parse("2026-03-20T03:00:00Z"), limit))
                .hasSize(2);
    }

    private long reminded() {
        return held.world.around.acts().all().stream()
                .filter(PartiesReminded.class::isInstance)
                .count();
    }

    private TextHash hash() {
        return feature.views.get(SECRETARY, minutes).hash();
    }
}
