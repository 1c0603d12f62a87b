package org.lianxi.committee.ownersvote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An owners' vote of 10,000 units from the register to the verdict, against a plain sum of the same areas. */
@State(Scope.Benchmark)
public class OwnersVoteBenchmark {

    private static final int UNITS = 10_000;
    private static final int OWNERS = 9_500;

    private final List<ExclusiveUnit> units = units();
    private final Electorate electorate = Electorate.of(units, false);
    private final List<Ballot> ballots = ballots();
    private final VoteRules rules =
            new VoteRules(MajorityKind.SPECIAL, new ProxyRule(3, true), DeemedVote.UNRETURNED_FOLLOWS, true);

    private static List<ExclusiveUnit> units() {
        List<ExclusiveUnit> units = new ArrayList<>(UNITS);
        for (int number = 0; number < UNITS; number++) {
            units.add(new ExclusiveUnit(
                    UnitKind.DWELLING,
                    6_000 + number % 7_000,
                    new OwnerKey("o-" + number % OWNERS),
                    SoldState.SOLD_DELIVERED));
        }
        return units;
    }

    private static List<Ballot> ballots() {
        List<Ballot> ballots = new ArrayList<>(OWNERS);
        for (int number = 0; number < OWNERS; number++) {
            BallotState state = number % 10 < 7
                    ? BallotState.FOR
                    : number % 10 < 9 ? BallotState.NOT_RETURNED : BallotState.AGAINST;
            Optional<Proxy> proxy = number % 20 == 0
                    ? Optional.of(new Proxy(new OwnerKey("p-" + number / 60), true, false))
                    : Optional.empty();
            ballots.add(new Ballot(new OwnerKey("o-" + number), state, proxy, true));
        }
        return ballots;
    }

    /** Adds up the areas, which any count has to do. */
    @Benchmark
    public long baseline() {
        long sum = 0;
        for (ExclusiveUnit unit : units) {
            sum += unit.areaCenti();
        }
        return sum;
    }

    /** Counts the ballots of a frozen electorate. */
    @Benchmark
    public CountedVote count() {
        return OwnersVoteCalculator.count(electorate, ballots, rules);
    }

    /** From the units of the register to the verdict. */
    @Benchmark
    public CountedVote registerToVerdict() {
        return OwnersVoteCalculator.count(Electorate.of(units, false), ballots, rules);
    }
}
