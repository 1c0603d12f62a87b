package org.lianxi.meeting.paperwork;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.voterecord.OwnersVoteId;
import org.lianxi.meeting.paper.Paper;

/** The documents of an owners' vote, described and not yet laid out: sums and bodies only, no single choice and no person. */
public interface OwnersVotePapers {

    /** The proposal to the owners' assembly. D10. */
    Paper proposal(PersonId by, OwnersVoteId vote);

    /**
     * The notice of the result with its whole sum.
     *
     * @throws OwnersVoteNotCounted before it is counted
     */
    Paper result(PersonId by, OwnersVoteId vote);
}
