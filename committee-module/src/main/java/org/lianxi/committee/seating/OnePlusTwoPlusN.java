package org.lianxi.committee.seating;

import org.lianxi.committee.organisation.Party;

/**
 * The “1+2+N” of a compound: one party branch, the two of owners and property service, and any number of self-governing
 * organisations.
 *
 * @param one whether a party branch works there
 * @param owners the owners' side of the two
 * @param service the service side of the two
 * @param n how many self-governing organisations there are
 */
public record OnePlusTwoPlusN(boolean one, SeatState owners, SeatState service, int n) {

    /** Reads it from the bodies of a compound. */
    public static OnePlusTwoPlusN of(boolean hasBranch, SeatPlan seats, int selfGoverning) {
        return new OnePlusTwoPlusN(
                hasBranch,
                seats.of(Party.OWNERS).state(),
                seats.of(Party.PROPERTY_SERVICE).state(),
                selfGoverning);
    }

    /** Whether nothing of it is missing. */
    public boolean isComplete() {
        return one && owners == SeatState.FILLED && service == SeatState.FILLED && n > 0;
    }
}
