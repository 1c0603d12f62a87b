package org.lianxi.committee.ownersvote;

/**
 * Whether silence follows the majority (从众条款). DOMAIN §4.5.6: only where the owners' own rules of procedure say so, and
 * disputed even then.
 */
public enum DeemedVote {
    /** Never. The default. */
    OFF,
    /** Abstentions go to the majority; they take part anyway. */
    ABSTENTION_FOLLOWS,
    /** Ballots proven to be served and not returned take part and go to the majority. */
    UNRETURNED_FOLLOWS;

    boolean follows(Ballot ballot) {
        return switch (this) {
            case OFF -> false;
            case ABSTENTION_FOLLOWS -> ballot.state() == BallotState.ABSTAIN;
            case UNRETURNED_FOLLOWS -> ballot.state() == BallotState.NOT_RETURNED;
        };
    }
}
