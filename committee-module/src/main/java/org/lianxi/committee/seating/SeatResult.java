package org.lianxi.committee.seating;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/**
 * What the rules say about one seat.
 *
 * @param holder who sits there, or whose seat is suspended
 * @param termUntil last day of the holder's newest term, where the register holds one
 * @param buildings from how many buildings the holder comes, where that counts
 */
public record SeatResult(SeatRule rule, Optional<OrganisationId> holder, Optional<LocalDate> termUntil, int buildings) {

    static SeatResult empty(SeatRule rule) {
        return new SeatResult(rule, Optional.empty(), Optional.empty(), 0);
    }

    static SeatResult of(SeatRule rule, Candidate candidate) {
        Optional<LocalDate> newest =
                candidate.terms().stream().map(Candidate.Term::until).max(LocalDate::compareTo);
        return new SeatResult(rule, Optional.of(candidate.organisation()), newest, candidate.buildings());
    }

    /** The party. */
    public Party party() {
        return rule.party();
    }

    /** Whether somebody can speak for it. */
    public SeatState state() {
        return rule.state();
    }

    /** Whether its holder counts and votes. */
    public boolean isFilled() {
        return state() == SeatState.FILLED;
    }
}
