package org.lianxi.committee.voterecord;

import java.util.Optional;

/** What the other rooms may know of owners' votes inside their own use cases: the outcome on a matter. */
public interface OwnersVotes {

    /** Whether the owners have agreed to a matter, by the count of its latest vote. SC-02.6. */
    boolean passed(String matter);

    /** The vote by which they agreed. */
    Optional<OwnersVoteId> passedBy(String matter);
}
