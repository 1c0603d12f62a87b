package org.lianxi.committee.ownersvote;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides an owners' joint decision in whole numbers (DOMAIN §4.5). The base of the agreement is what takes part, never the
 * whole: Civil Code art. 278(2), [L1].
 */
public final class OwnersVoteCalculator {

    private OwnersVoteCalculator() {}

    /** The verdict over counted totals. */
    public static VoteResult judge(Tally tally, MajorityKind majority) {
        Weight total = tally.total();
        Weight part = tally.participating();
        List<Inequality> tests = List.of(
                participation(Criterion.PARTICIPATION_AREA, part.areaCenti(), total.areaCenti()),
                participation(Criterion.PARTICIPATION_HEADS, part.heads(), total.heads()),
                majority.test(Criterion.AGREEMENT_AREA, tally.inFavour().areaCenti(), part.areaCenti()),
                majority.test(Criterion.AGREEMENT_HEADS, tally.inFavour().heads(), part.heads()));
        return new VoteResult(majority, tally, tests, outcome(tests));
    }

    /**
     * Counts ballots and gives the verdict. An owner without a ballot counts as not served.
     *
     * @throws IllegalArgumentException for a ballot of somebody who is not in the electorate, or a second one of an owner
     */
    public static CountedVote count(Electorate electorate, List<Ballot> ballots, VoteRules rules) {
        List<Ballot> valid = judged(ballots, rules.proxies());
        Map<BallotState, Weight> byState = weigh(electorate, valid);
        VoteResult plain = judge(tally(electorate.total(), byState), rules.majority());
        if (rules.deemed() == DeemedVote.OFF) {
            return new CountedVote(byState, plain, Optional.empty());
        }
        return new CountedVote(byState, plain, Optional.of(deem(electorate, valid, byState, plain, rules)));
    }

    /** The verdict when so much more goes to what the majority said. */
    public static Deeming deemed(VoteResult plain, DeemedVote clause, Weight moved, BallotState majority) {
        VoteResult result = judge(moved(plain.tally(), majority, moved, clause), plain.majority());
        return new Deeming(clause, Deeming.Ground.DEEMED, moved, Optional.of(majority), result);
    }

    private static Inequality participation(Criterion criterion, long part, long total) {
        return new Inequality(criterion, 3, part, Relation.AT_LEAST, 2, total);
    }

    /** Nobody taking part never passes, not even of an empty register. */
    private static VoteOutcome outcome(List<Inequality> tests) {
        boolean isAttended = tests.stream()
                .filter(each -> each.criterion().isParticipation())
                .allMatch(each -> each.holds() && each.left() > 0);
        if (!isAttended) {
            return VoteOutcome.INVALID_PARTICIPATION;
        }
        return tests.stream().allMatch(Inequality::holds) ? VoteOutcome.PASSED : VoteOutcome.NOT_PASSED;
    }

    private static List<Ballot> judged(List<Ballot> ballots, ProxyRule rule) {
        ProxyRule.Watch watch = rule.watch();
        List<Ballot> judged = new ArrayList<>(ballots.size());
        for (Ballot each : ballots) {
            boolean isFaulty = each.state().isParticipating()
                    && each.proxy().flatMap(watch::next).isPresent();
            judged.add(
                    isFaulty
                            ? new Ballot(each.owner(), BallotState.INVALID, each.proxy(), each.isServiceProven())
                            : each);
        }
        return judged;
    }

    private static Map<BallotState, Weight> weigh(Electorate electorate, List<Ballot> ballots) {
        Map<BallotState, Weight> byState = new EnumMap<>(BallotState.class);
        for (BallotState each : BallotState.values()) {
            byState.put(each, Weight.NONE);
        }
        Set<OwnerKey> seen = new HashSet<>();
        for (Ballot each : ballots) {
            if (!seen.add(each.owner())) {
                throw new IllegalArgumentException("a second ballot of " + each.owner());
            }
            byState.merge(each.state(), weight(electorate, each), Weight::plus);
        }
        Weight counted = byState.values().stream().reduce(Weight.NONE, Weight::plus);
        Weight silent = new Weight(
                electorate.total().heads() - counted.heads(), electorate.total().areaCenti() - counted.areaCenti());
        byState.merge(BallotState.NOT_SERVED, silent, Weight::plus);
        return byState;
    }

    private static Weight weight(Electorate electorate, Ballot ballot) {
        return electorate
                .of(ballot.owner())
                .orElseThrow(() -> new IllegalArgumentException("not in the electorate: " + ballot.owner()));
    }

    private static Tally tally(Weight total, Map<BallotState, Weight> byState) {
        return new Tally(
                total,
                in(byState, BallotState.FOR),
                in(byState, BallotState.AGAINST),
                in(byState, BallotState.ABSTAIN));
    }

    private static Weight in(Map<BallotState, Weight> byState, BallotState state) {
        return byState.getOrDefault(state, Weight.NONE);
    }

    private static Deeming deem(
            Electorate electorate,
            List<Ballot> ballots,
            Map<BallotState, Weight> byState,
            VoteResult plain,
            VoteRules rules) {
        DeemedVote clause = rules.deemed();
        if (!rules.isWarned()) {
            return new Deeming(clause, Deeming.Ground.NO_WARNING, Weight.NONE, Optional.empty(), plain);
        }
        Optional<BallotState> majority = expressed(byState, clause);
        if (majority.isEmpty()) {
            return new Deeming(clause, Deeming.Ground.NO_COMMON_MAJORITY, Weight.NONE, majority, plain);
        }
        Weight moved = ballots.stream()
                .filter(each -> each.isServiceProven() && clause.follows(each))
                .map(each -> weight(electorate, each))
                .reduce(Weight.NONE, Weight::plus);
        if (moved.heads() == 0) {
            return new Deeming(clause, Deeming.Ground.NOTHING_PROVEN, moved, Optional.empty(), plain);
        }
        return deemed(plain, clause, moved, majority.orElseThrow());
    }

    /** The option with the largest area and the most heads of those that say something; abstentions may be in its way. */
    private static Optional<BallotState> expressed(Map<BallotState, Weight> byState, DeemedVote clause) {
        Weight yes = in(byState, BallotState.FOR);
        Weight no = in(byState, BallotState.AGAINST);
        Weight abstaining = clause == DeemedVote.UNRETURNED_FOLLOWS ? in(byState, BallotState.ABSTAIN) : Weight.NONE;
        if (yes.outweighs(no) && yes.outweighs(abstaining)) {
            return Optional.of(BallotState.FOR);
        }
        return no.outweighs(yes) && no.outweighs(abstaining) ? Optional.of(BallotState.AGAINST) : Optional.empty();
    }

    private static Tally moved(Tally plain, BallotState majority, Weight moved, DeemedVote clause) {
        Weight abstaining = clause == DeemedVote.ABSTENTION_FOLLOWS
                ? new Weight(
                        plain.abstaining().heads() - moved.heads(),
                        plain.abstaining().areaCenti() - moved.areaCenti())
                : plain.abstaining();
        return majority == BallotState.FOR
                ? new Tally(plain.total(), plain.inFavour().plus(moved), plain.against(), abstaining)
                : new Tally(plain.total(), plain.inFavour(), plain.against().plus(moved), abstaining);
    }
}
