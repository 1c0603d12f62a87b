package org.lianxi.committee.ownersvote;

import java.util.List;

/**
 * The verdict over a count with everything it rests on.
 *
 * @param tests every test with its numbers: participation by area and heads, agreement by area and heads
 */
public record VoteResult(MajorityKind majority, Tally tally, List<Inequality> tests, VoteOutcome outcome) {

    /** Keeps an unmodifiable copy. */
    public VoteResult {
        tests = List.copyOf(tests);
    }

    /** What the verdict names as its reason: the tests that failed and decided it; none if passed. */
    public List<Inequality> failed() {
        return tests.stream()
                .filter(each -> !each.holds())
                .filter(each -> outcome != VoteOutcome.INVALID_PARTICIPATION
                        || each.criterion().isParticipation())
                .toList();
    }
}
