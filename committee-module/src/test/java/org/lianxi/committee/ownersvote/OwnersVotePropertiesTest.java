package org.lianxi.committee.ownersvote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for every vote, tried on votes drawn from a fixed seed against fractions of whole numbers of any size. */
class OwnersVotePropertiesTest {

    private static final Fraction TWO_THIRDS = Fraction.of(2, 3);
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction THREE_QUARTERS = Fraction.of(3, 4);

    /** Drawn near the limits, where a rounding would show. */
    @RepeatedTest(2_000)
    void totals_are_judged_as_fractions_judge_them(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Weight total = new Weight(1 + random.nextInt(20_000), 1 + Math.abs(random.nextLong() % 2_000_000_000_000L));
        Weight part = near(random, total, random.nextBoolean() ? TWO_THIRDS : Fraction.of(9, 10));
        MajorityKind majority = random.nextBoolean() ? MajorityKind.SPECIAL : MajorityKind.ORDINARY;
        Weight yes = near(random, part, majority == MajorityKind.SPECIAL ? THREE_QUARTERS : HALF);
        Weight rest = new Weight(part.heads() - yes.heads(), part.areaCenti() - yes.areaCenti());
        boolean areAgainst = random.nextBoolean();

        VoteResult result = OwnersVoteCalculator.judge(
                new Tally(total, yes, areAgainst ? rest : Weight.NONE, areAgainst ? Weight.NONE : rest), majority);

        assertThat(result.outcome()).isEqualTo(oracle(total, part, yes, majority));
        result.tests().forEach(test -> {
            assertThat(test.relation().holds(Math.multiplyExact(test.leftTimes(), test.needed()), test.rightProduct()))
                    .isTrue();
            assertThat(test.relation()
                            .holds(Math.multiplyExact(test.leftTimes(), test.needed() - 1), test.rightProduct()))
                    .isFalse();
        });
    }

    @RepeatedTest(300)
    void ballots_are_counted_as_a_naive_count_counts_them(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<ExclusiveUnit> units = units(random);
        boolean countParking = random.nextBoolean();
        List<Ballot> ballots = ballots(random, units, countParking);
        MajorityKind majority = random.nextBoolean() ? MajorityKind.SPECIAL : MajorityKind.ORDINARY;

        CountedVote counted = OwnersVoteCalculator.count(
                Electorate.of(units, countParking),
                ballots,
                new VoteRules(majority, new ProxyRule(3, true), DeemedVote.OFF, true));

        Weight total = weight(units, countParking, null);
        Weight part = Weight.NONE;
        Weight yes = Weight.NONE;
        for (Ballot each : ballots) {
            Weight weight = weight(units, countParking, each.owner());
            part = each.state().isParticipating() ? part.plus(weight) : part;
            yes = each.state() == BallotState.FOR ? yes.plus(weight) : yes;
        }
        assertThat(counted.plain().tally().total()).isEqualTo(total);
        assertThat(counted.plain().tally().participating()).isEqualTo(part);
        assertThat(counted.outcome()).isEqualTo(oracle(total, part, yes, majority));
        assertThat(counted.byState().values().stream().reduce(Weight.NONE, Weight::plus))
                .isEqualTo(total);
    }

    /** Who turns from against to in favour never makes a passed vote fail; deeming moves weight and makes none. */
    @RepeatedTest(300)
    void more_agreement_never_hurts_and_deeming_makes_no_weight(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<ExclusiveUnit> units = units(random);
        List<Ballot> ballots = ballots(random, units, false);
        Electorate electorate = Electorate.of(units, false);
        DeemedVote clause = any(random, DeemedVote.values());
        VoteRules rules = new VoteRules(MajorityKind.ORDINARY, new ProxyRule(3, true), clause, true);

        CountedVote before = OwnersVoteCalculator.count(electorate, ballots, rules);
        List<Ballot> turned = ballots.stream()
                .map(each -> each.state() == BallotState.AGAINST
                        ? new Ballot(each.owner(), BallotState.FOR, each.proxy(), true)
                        : each)
                .toList();
        CountedVote after = OwnersVoteCalculator.count(electorate, turned, rules);

        if (before.plain().outcome() == VoteOutcome.PASSED) {
            assertThat(after.plain().outcome()).isEqualTo(VoteOutcome.PASSED);
        }
        before.deeming().ifPresent(deeming -> {
            Weight plain = before.plain().tally().participating();
            Weight deemed = deeming.result().tally().participating();
            assertThat(deemed).isEqualTo(clause == DeemedVote.UNRETURNED_FOLLOWS ? plain.plus(deeming.moved()) : plain);
        });
    }

    private static VoteOutcome oracle(Weight total, Weight part, Weight yes, MajorityKind majority) {
        boolean isAttended = part.heads() > 0
                && part.areaCenti() > 0
                && Fraction.of(part.heads(), total.heads()).compareTo(TWO_THIRDS) >= 0
                && Fraction.of(part.areaCenti(), total.areaCenti()).compareTo(TWO_THIRDS) >= 0;
        if (!isAttended) {
            return VoteOutcome.INVALID_PARTICIPATION;
        }
        Fraction heads = Fraction.of(yes.heads(), part.heads());
        Fraction area = Fraction.of(yes.areaCenti(), part.areaCenti());
        boolean agrees = majority == MajorityKind.SPECIAL
                ? heads.compareTo(THREE_QUARTERS) >= 0 && area.compareTo(THREE_QUARTERS) >= 0
                : heads.compareTo(HALF) > 0 && area.compareTo(HALF) > 0;
        return agrees ? VoteOutcome.PASSED : VoteOutcome.NOT_PASSED;
    }

    private static Weight near(Random random, Weight of, Fraction share) {
        return new Weight((int) near(random, of.heads(), share), near(random, of.areaCenti(), share));
    }

    private static long near(Random random, long of, Fraction share) {
        return Math.max(0, Math.min(of, share.times(of) + random.nextInt(3) - 1));
    }

    private static List<ExclusiveUnit> units(Random random) {
        List<ExclusiveUnit> units = new ArrayList<>();
        for (int left = 1 + random.nextInt(60); left > 0; left--) {
            units.add(new ExclusiveUnit(
                    any(random, UnitKind.values()),
                    1 + random.nextInt(20_000),
                    new OwnerKey("o-" + random.nextInt(30)),
                    random.nextInt(5) == 0 ? any(random, SoldState.values()) : SoldState.SOLD_DELIVERED));
        }
        return units;
    }

    private static List<Ballot> ballots(Random random, List<ExclusiveUnit> units, boolean countParking) {
        Set<OwnerKey> owners = new HashSet<>();
        units.stream().filter(each -> each.countsWith(countParking)).forEach(each -> owners.add(each.voter()));
        List<Ballot> ballots = new ArrayList<>();
        for (OwnerKey each : owners) {
            BallotState state = random.nextInt(3) > 0 ? BallotState.FOR : any(random, BallotState.values());
            ballots.add(new Ballot(each, state, Optional.empty(), random.nextBoolean()));
        }
        return ballots;
    }

    private static <T> T any(Random random, T[] among) {
        return among[random.nextInt(among.length)];
    }

    /** The slow way: walks all units for each owner. Null is everybody. */
    private static Weight weight(List<ExclusiveUnit> units, boolean countParking, @Nullable OwnerKey owner) {
        Map<String, BigInteger> areas = new HashMap<>();
        for (ExclusiveUnit unit : units) {
            if (unit.kind() == UnitKind.PARKING && !countParking) {
                continue;
            }
            String head = unit.soldState() == SoldState.SOLD_DELIVERED ? "owner " + unit.owner() : "developer";
            String asked = owner == null ? head : owner.equals(OwnerKey.DEVELOPER) ? "developer" : "owner " + owner;
            if (head.equals(asked)) {
                areas.merge(head, BigInteger.valueOf(unit.areaCenti()), BigInteger::add);
            }
        }
        return new Weight(
                areas.size(),
                areas.values().stream().reduce(BigInteger.ZERO, BigInteger::add).longValueExact());
    }

    /** A fraction in lowest terms. */
    private record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {

        static Fraction of(long above, long below) {
            BigInteger divisor = BigInteger.valueOf(above).gcd(BigInteger.valueOf(below));
            return new Fraction(
                    BigInteger.valueOf(above).divide(divisor),
                    BigInteger.valueOf(below).divide(divisor));
        }

        long times(long of) {
            return BigInteger.valueOf(of).multiply(above).divide(below).longValueExact();
        }

        @Override
        public int compareTo(Fraction other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }
    }
}
