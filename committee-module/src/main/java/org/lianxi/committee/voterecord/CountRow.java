package org.lianxi.committee.voterecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.ownersvote.BallotState;
import org.lianxi.committee.ownersvote.CountedVote;
import org.lianxi.committee.ownersvote.DeemedVote;
import org.lianxi.committee.ownersvote.Deeming;
import org.lianxi.committee.ownersvote.MajorityKind;
import org.lianxi.committee.ownersvote.OwnersVoteCalculator;
import org.lianxi.committee.ownersvote.Tally;
import org.lianxi.committee.ownersvote.VoteOutcome;
import org.lianxi.committee.ownersvote.VoteResult;
import org.lianxi.committee.ownersvote.Weight;

/** A count in numbers: the verdict is worked out from them again whenever it is shown. */
@Embeddable
class CountRow {

    private int number;

    @Column(name = "counted_on")
    private LocalDate countedOn;

    @Column(name = "from_ballots")
    private boolean fromBallots;

    @Column(name = "for_heads")
    private int forHeads;

    @Column(name = "for_area")
    private long forArea;

    @Column(name = "against_heads")
    private int againstHeads;

    @Column(name = "against_area")
    private long againstArea;

    @Column(name = "abstain_heads")
    private int abstainHeads;

    @Column(name = "abstain_area")
    private long abstainArea;

    @Column(name = "invalid_heads")
    private int invalidHeads;

    @Column(name = "invalid_area")
    private long invalidArea;

    @Column(name = "unreturned_heads")
    private int unreturnedHeads;

    @Column(name = "unreturned_area")
    private long unreturnedArea;

    @Enumerated(EnumType.STRING)
    private Deeming.@Nullable Ground deeming;

    @Enumerated(EnumType.STRING)
    @Column(name = "deemed_majority")
    private @Nullable BallotState deemedMajority;

    @Column(name = "moved_heads")
    private int movedHeads;

    @Column(name = "moved_area")
    private long movedArea;

    @Enumerated(EnumType.STRING)
    private VoteOutcome outcome;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CountRow() {}

    CountRow(int number, LocalDate countedOn, boolean fromBallots, CountedVote counted) {
        this.number = number;
        this.countedOn = countedOn;
        this.fromBallots = fromBallots;
        Tally tally = counted.plain().tally();
        this.forHeads = tally.inFavour().heads();
        this.forArea = tally.inFavour().areaCenti();
        this.againstHeads = tally.against().heads();
        this.againstArea = tally.against().areaCenti();
        this.abstainHeads = tally.abstaining().heads();
        this.abstainArea = tally.abstaining().areaCenti();
        Weight invalid = counted.byState().getOrDefault(BallotState.INVALID, Weight.NONE);
        this.invalidHeads = invalid.heads();
        this.invalidArea = invalid.areaCenti();
        Weight unreturned = counted.byState().getOrDefault(BallotState.NOT_RETURNED, Weight.NONE);
        this.unreturnedHeads = unreturned.heads();
        this.unreturnedArea = unreturned.areaCenti();
        counted.deeming().ifPresent(this::keep);
        this.outcome = counted.outcome();
    }

    private void keep(Deeming deemed) {
        deeming = deemed.ground();
        deemedMajority = deemed.majority().orElse(null);
        movedHeads = deemed.moved().heads();
        movedArea = deemed.moved().areaCenti();
    }

    VoteOutcome outcome() {
        return outcome;
    }

    LocalDate countedOn() {
        return countedOn;
    }

    VoteCountView view(Weight total, MajorityKind majority, DeemedVote clause) {
        Tally tally = new Tally(
                total,
                new Weight(forHeads, forArea),
                new Weight(againstHeads, againstArea),
                new Weight(abstainHeads, abstainArea));
        VoteResult plain = OwnersVoteCalculator.judge(tally, majority);
        CountedVote counted = new CountedVote(byState(tally), plain, deeming(plain, clause));
        return new VoteCountView(number, countedOn, fromBallots, counted);
    }

    private Optional<Deeming> deeming(VoteResult plain, DeemedVote clause) {
        Weight moved = new Weight(movedHeads, movedArea);
        return Optional.ofNullable(deeming).map(ground -> Optional.ofNullable(deemedMajority)
                .map(majority -> OwnersVoteCalculator.deemed(plain, clause, moved, majority))
                .orElse(new Deeming(clause, ground, moved, Optional.empty(), plain)));
    }

    private Map<BallotState, Weight> byState(Tally tally) {
        Map<BallotState, Weight> states = new EnumMap<>(BallotState.class);
        states.put(BallotState.FOR, tally.inFavour());
        states.put(BallotState.AGAINST, tally.against());
        states.put(BallotState.ABSTAIN, tally.abstaining());
        states.put(BallotState.INVALID, new Weight(invalidHeads, invalidArea));
        states.put(BallotState.NOT_RETURNED, new Weight(unreturnedHeads, unreturnedArea));
        Weight known = states.values().stream().reduce(Weight.NONE, Weight::plus);
        states.put(
                BallotState.NOT_SERVED,
                new Weight(tally.total().heads() - known.heads(), tally.total().areaCenti() - known.areaCenti()));
        return states;
    }
}
