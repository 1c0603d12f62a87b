package org.lianxi.meeting.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.minutes.ClosedMeeting;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.MinutesIssued;
import org.lianxi.meeting.minutes.TextHash;
import org.lianxi.meeting.numbering.DocumentNumber;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

class TakingEffectTest {

    @Test
    void enters_what_was_adopted_and_nothing_else() {
        ClosedMeeting held = new ClosedMeeting();
        ResolutionFixture feature = new ResolutionFixture(held.world);

        feature.hear(issued(held));

        assertThat(feature.resolutions.ofMeeting(held.meeting))
                .extracting(Resolved::number, Resolved::title, Resolved::obliged, Resolved::state)
                .containsExactly(
                        tuple(
                                1,
                                ClosedMeeting.ORDER_OF_E_BIKES,
                                List.of(seat(Party.RESIDENTS_COMMITTEE), seat(Party.PROPERTY_SERVICE)),
                                ResolutionState.EFFECTIVE),
                        tuple(
                                2,
                                ClosedMeeting.NIGHT_PATROL,
                                Stream.of(Party.values())
                                        .map(TakingEffectTest::seat)
                                        .toList(),
                                ResolutionState.EFFECTIVE),
                        tuple(
                                3,
                                ClosedMeeting.BULKY_WASTE,
                                List.of(seat(Party.PROPERTY_SERVICE)),
                                ResolutionState.EFFECTIVE));
        assertThat(held.world.around.acts().names())
                .endsWith("ResolutionTookEffect", "ResolutionTookEffect", "ResolutionTookEffect");
    }

    @Test
    void binds_nobody_where_an_obliged_party_refused_to_sign() {
        ClosedMeeting held = new ClosedMeeting();
        ResolutionFixture feature = new ResolutionFixture(held.world);

        feature.hear(issued(held, Party.RESIDENTS_COMMITTEE));

        assertThat(feature.resolutions.ofMeeting(held.meeting))
                .extracting(Resolved::state)
                .containsExactly(ResolutionState.ADOPTED, ResolutionState.ADOPTED, ResolutionState.EFFECTIVE);
        assertThat(held.world.around.workflow().told()).doesNotContain("all tasks assigned");
    }

    @Test
    void lets_the_meeting_end_when_nothing_binds_anybody() {
        ClosedMeeting held = new ClosedMeeting(AdoptionMode.PARTY_MAJORITY, Party.PROPERTY_SERVICE, VoteChoice.FOR);
        ResolutionFixture feature = new ResolutionFixture(held.world);

        feature.hear(issued(held, Party.PROPERTY_SERVICE));

        assertThat(held.world.around.workflow().last()).isEqualTo("all tasks assigned");
        assertThat(held.world.around.acts().names()).endsWith("ResolutionWithheld");
    }

    @Test
    void enters_nothing_and_says_nothing_when_nothing_was_adopted() {
        ClosedMeeting held = new ClosedMeeting(AdoptionMode.CONSENSUS, Party.PROPERTY_SERVICE, VoteChoice.ABSTAIN);
        ResolutionFixture feature = new ResolutionFixture(held.world);

        feature.hear(issued(held));

        assertThat(feature.resolutions.ofMeeting(held.meeting)).isEmpty();
        assertThat(held.world.around.workflow().told()).doesNotContain("all tasks assigned");
    }

    private static MinutesIssued issued(ClosedMeeting held, Party... refusing) {
        return new MinutesIssued(
                TestTown.PARTY_SECRETARY,
                new MinutesId("minutes"),
                held.meeting,
                TestTown.COMMUNITY,
                new DocumentNumber(2026, 1),
                TextHash.of("text"),
                SetClock.at("2026-03-20T17:00"),
                Stream.of(refusing).map(TakingEffectTest::seat).collect(Collectors.toSet()));
    }

    private static Seat seat(Party party) {
        return new Seat(party, JointMeetingWorld.seatOf(party));
    }
}
