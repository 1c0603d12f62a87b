package org.lianxi.committee.ownersvote;

/**
 * The counted ballots.
 *
 * @param total Nt and At of the electorate
 */
public record Tally(Weight total, Weight inFavour, Weight against, Weight abstaining) {

    /** Checks that no more vote than there are. */
    public Tally {
        if (!inFavour.plus(against).plus(abstaining).isWithin(total)) {
            throw new IllegalArgumentException("more votes than owners");
        }
    }

    /** Np and Ap. */
    public Weight participating() {
        return inFavour.plus(against).plus(abstaining);
    }
}
