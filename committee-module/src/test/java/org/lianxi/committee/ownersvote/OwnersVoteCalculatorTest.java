package org.lianxi.committee.ownersvote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SC-02, SC-03 and the worked example of DOMAIN §4.5, to the head and the square centimetre. */
class OwnersVoteCalculatorTest {

    private static final Weight XQ_101 = new Weight(650, 5_840_000);
    private static final ProxyRule PROXIES = new ProxyRule(3, true);

    @Test
    void worked_example_counts_the_developer_and_a_buyer_of_three_shops_as_one_head_each() {
        assertThat(Electorate.of(registerOfXq101(), false).total()).isEqualTo(XQ_101);
    }

    @Test
    void parking_counts_only_where_the_rules_say_so() {
        List<ExclusiveUnit> units = new ArrayList<>(registerOfXq101());
        units.add(new ExclusiveUnit(UnitKind.PARKING, 1_250, new OwnerKey("p-1"), SoldState.SOLD_DELIVERED));

        assertThat(Electorate.of(units, false).total()).isEqualTo(XQ_101);
        assertThat(Electorate.of(units, true).total()).isEqualTo(new Weight(651, 5_841_250));
    }

    @Test
    void worked_example_names_what_is_needed() {
        VoteResult ordinary = judge(440, 3_910_000, 221, 1_955_001, MajorityKind.ORDINARY);
        VoteResult special = judge(440, 3_910_000, 330, 2_932_500, MajorityKind.SPECIAL);

        assertThat(ordinary.tests())
                .extracting(Inequality::writtenNeed)
                .containsExactly("38,933.34", "434", "19,550.01", "221");
        assertThat(special.tests())
                .extracting(Inequality::writtenNeed)
                .containsExactly("38,933.34", "434", "29,325.00", "330");
        assertThat(ordinary.outcome()).isEqualTo(VoteOutcome.PASSED);
        assertThat(special.outcome()).isEqualTo(VoteOutcome.PASSED);
        assertThat(judge(440, 3_910_000, 329, 2_932_500, MajorityKind.SPECIAL).outcome())
                .isEqualTo(VoteOutcome.NOT_PASSED);
        assertThat(judge(440, 3_910_000, 330, 2_932_499, MajorityKind.SPECIAL).outcome())
                .isEqualTo(VoteOutcome.NOT_PASSED);
    }

    @Test
    void sc02_3_special_majority_passes_on_the_boundary_and_writes_its_sum() {
        VoteResult result = judge(462, 4_123_650, 347, 3_102_075, MajorityKind.SPECIAL);

        assertThat(result.outcome()).isEqualTo(VoteOutcome.PASSED);
        assertThat(result.tests())
                .extracting(Inequality::written)
                .containsExactly(
                        "3 × 41,236.50 = 123,709.50 ≥ 116,800.00 = 2 × 58,400.00",
                        "3 × 462 = 1,386 ≥ 1,300 = 2 × 650",
                        "4 × 31,020.75 = 124,083.00 ≥ 123,709.50 = 3 × 41,236.50",
                        "4 × 347 = 1,388 ≥ 1,386 = 3 × 462");
        assertThat(result.failed()).isEmpty();
    }

    @Test
    void sc02_4_one_owner_less_fails_by_heads_although_area_passes() {
        VoteResult result = judge(462, 4_123_650, 346, 3_102_075, MajorityKind.SPECIAL);

        assertThat(result.outcome()).isEqualTo(VoteOutcome.NOT_PASSED);
        assertThat(result.failed()).singleElement().satisfies(each -> {
            assertThat(each.criterion()).isEqualTo(Criterion.AGREEMENT_HEADS);
            assertThat(each.written()).isEqualTo("4 × 346 = 1,384 < 1,386 = 3 × 462");
            assertThat(each.cutPercent()).isEqualTo("74.8");
        });
    }

    @Test
    void sc03_exactly_half_the_area_fails_and_the_reason_names_the_area() {
        VoteResult result = judge(440, 3_910_000, 221, 1_955_000, MajorityKind.ORDINARY);

        assertThat(result.outcome()).isEqualTo(VoteOutcome.NOT_PASSED);
        assertThat(result.failed()).singleElement().satisfies(each -> {
            assertThat(each.criterion()).isEqualTo(Criterion.AGREEMENT_AREA);
            assertThat(each.written()).isEqualTo("2 × 19,550.00 = 39,100.00 ≤ 39,100.00");
            assertThat(each.isAtLimit()).isTrue();
            assertThat(each.cutPercent()).isEqualTo("50.0");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "440, 3910000, 221, 1955001, PASSED",
        "440, 3910000, 220, 2500000, NOT_PASSED",
        "433, 3910000, 433, 3910000, INVALID_PARTICIPATION",
        "434, 3893334, 434, 3893334, PASSED",
        "434, 3893333, 434, 3893333, INVALID_PARTICIPATION",
    })
    void sc03_3_and_4_to_the_last_head_and_square_centimetre(
            int heads, long area, int yes, long yesArea, VoteOutcome outcome) {
        assertThat(judge(heads, area, yes, yesArea, MajorityKind.ORDINARY).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void sc03_4_too_few_taking_part_is_told_by_that_alone() {
        VoteResult result = judge(433, 3_910_000, 10, 100, MajorityKind.ORDINARY);

        assertThat(result.failed()).extracting(Inequality::criterion).containsExactly(Criterion.PARTICIPATION_HEADS);
    }

    @Test
    void nobody_of_nobody_passes_nothing() {
        assertThat(OwnersVoteCalculator.judge(
                                new Tally(Weight.NONE, Weight.NONE, Weight.NONE, Weight.NONE), MajorityKind.SPECIAL)
                        .outcome())
                .isEqualTo(VoteOutcome.INVALID_PARTICIPATION);
    }

    @Test
    void invalid_unreturned_and_unserved_ballots_take_no_part() {
        CountedVote counted = count(
                DeemedVote.OFF,
                true,
                ballot(1, BallotState.FOR),
                ballot(2, BallotState.INVALID),
                ballot(3, BallotState.NOT_RETURNED),
                ballot(4, BallotState.NOT_SERVED),
                ballot(5, BallotState.ABSTAIN));

        assertThat(counted.plain().tally().participating()).isEqualTo(new Weight(2, 600));
        assertThat(counted.byState()).containsEntry(BallotState.NOT_SERVED, new Weight(6, 4_400));
    }

    @Test
    void a_proxy_without_authority_beyond_the_limit_or_of_the_service_makes_the_ballot_invalid() {
        CountedVote counted = count(
                DeemedVote.OFF,
                true,
                byProxy(1, "a", true, false),
                byProxy(2, "a", true, false),
                byProxy(3, "a", true, false),
                byProxy(4, "a", true, false),
                byProxy(5, "b", false, false),
                byProxy(6, "c", true, true));

        assertThat(counted.byState()).containsEntry(BallotState.FOR, new Weight(3, 600));
        assertThat(counted.byState()).containsEntry(BallotState.INVALID, new Weight(3, 1_500));
    }

    @Test
    void a_ballot_of_a_stranger_or_a_second_one_is_a_mistake() {
        assertThatThrownBy(() -> count(DeemedVote.OFF, true, ballot(11, BallotState.FOR)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> count(DeemedVote.OFF, true, ballot(1, BallotState.FOR), ballot(1, BallotState.AGAINST)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void served_silence_follows_the_majority_where_agreed_and_both_results_are_kept() {
        CountedVote counted = count(
                DeemedVote.UNRETURNED_FOLLOWS,
                true,
                ballot(9, BallotState.FOR),
                ballot(10, BallotState.FOR),
                ballot(1, BallotState.AGAINST),
                ballot(8, BallotState.NOT_RETURNED),
                ballot(7, BallotState.NOT_RETURNED),
                ballot(6, BallotState.NOT_RETURNED),
                ballot(5, BallotState.NOT_RETURNED),
                new Ballot(key(4), BallotState.NOT_RETURNED, Optional.empty(), false));

        Deeming deeming = counted.deeming().orElseThrow();
        assertThat(counted.plain().outcome()).isEqualTo(VoteOutcome.INVALID_PARTICIPATION);
        assertThat(deeming.ground()).isEqualTo(Deeming.Ground.DEEMED);
        assertThat(deeming.moved()).isEqualTo(new Weight(4, 2_600));
        assertThat(deeming.majority()).contains(BallotState.FOR);
        assertThat(deeming.result().outcome()).isEqualTo(VoteOutcome.PASSED);
        assertThat(counted.outcome()).isEqualTo(VoteOutcome.PASSED);
    }

    @Test
    void abstentions_follow_only_where_that_is_agreed() {
        Ballot[] ballots = {
            ballot(10, BallotState.FOR), ballot(9, BallotState.FOR), ballot(8, BallotState.FOR),
            ballot(1, BallotState.AGAINST), ballot(7, BallotState.ABSTAIN), ballot(6, BallotState.ABSTAIN),
            ballot(5, BallotState.ABSTAIN)
        };

        assertThat(count(DeemedVote.OFF, true, ballots).outcome()).isEqualTo(VoteOutcome.NOT_PASSED);
        assertThat(count(DeemedVote.ABSTENTION_FOLLOWS, true, ballots).outcome())
                .isEqualTo(VoteOutcome.PASSED);
    }

    @Test
    void nothing_is_deemed_without_warning_or_where_area_and_heads_differ() {
        Ballot[] split = {
            ballot(10, BallotState.FOR),
            ballot(1, BallotState.AGAINST),
            ballot(2, BallotState.AGAINST),
            ballot(3, BallotState.NOT_RETURNED)
        };

        assertThat(count(DeemedVote.UNRETURNED_FOLLOWS, true, split)
                        .deeming()
                        .orElseThrow()
                        .ground())
                .isEqualTo(Deeming.Ground.NO_COMMON_MAJORITY);
        assertThat(count(DeemedVote.UNRETURNED_FOLLOWS, false, split)
                        .deeming()
                        .orElseThrow()
                        .ground())
                .isEqualTo(Deeming.Ground.NO_WARNING);
    }

    @ParameterizedTest
    @CsvSource({"13812345678, false", "530702199001011234, false", "王某, false", "A-0001, true", "9f86d081884c, true"})
    void an_owner_is_known_by_a_pseudonym_only(String text, boolean isAllowed) {
        assertThat(OwnerKey.isPseudonym(text)).isEqualTo(isAllowed);
    }

    /** Those who take part and are not in favour are against. */
    private static VoteResult judge(int heads, long area, int yes, long yesArea, MajorityKind majority) {
        Weight against = new Weight(heads - yes, area - yesArea);
        return OwnersVoteCalculator.judge(new Tally(XQ_101, new Weight(yes, yesArea), against, Weight.NONE), majority);
    }

    /** 640 dwellings and 20 shops, nine dwellings unsold, one buyer with three shops. */
    private static List<ExclusiveUnit> registerOfXq101() {
        List<ExclusiveUnit> units = new ArrayList<>();
        for (int number = 1; number <= 640; number++) {
            SoldState state = number <= 9 ? SoldState.UNSOLD : SoldState.SOLD_DELIVERED;
            units.add(new ExclusiveUnit(UnitKind.DWELLING, 8_800, key(number), state));
        }
        for (int number = 1; number <= 20; number++) {
            OwnerKey owner = new OwnerKey("shop-" + (number <= 3 ? 1 : number));
            units.add(new ExclusiveUnit(UnitKind.SHOP, 10_400, owner, SoldState.SOLD_DELIVERED));
        }
        return units;
    }

    /** Owners 1 to 10, number n with n square metres. */
    private static CountedVote count(DeemedVote clause, boolean isWarned, Ballot... ballots) {
        List<ExclusiveUnit> units = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            units.add(new ExclusiveUnit(UnitKind.DWELLING, number * 100L, key(number), SoldState.SOLD_DELIVERED));
        }
        return OwnersVoteCalculator.count(
                Electorate.of(units, false),
                List.of(ballots),
                new VoteRules(MajorityKind.ORDINARY, PROXIES, clause, isWarned));
    }

    private static Ballot ballot(int owner, BallotState state) {
        return new Ballot(key(owner), state, Optional.empty(), true);
    }

    private static Ballot byProxy(int owner, String proxy, boolean isAuthorised, boolean isStaff) {
        return new Ballot(
                key(owner), BallotState.FOR, Optional.of(new Proxy(new OwnerKey(proxy), isAuthorised, isStaff)), true);
    }

    private static OwnerKey key(int number) {
        return new OwnerKey("o-" + number);
    }
}
