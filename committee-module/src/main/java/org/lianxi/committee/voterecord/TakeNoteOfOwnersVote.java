package org.lianxi.committee.voterecord;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/** The residents' committee that is informed of an owners' vote (DOMAIN §4.5.8, [L2] art. 14) takes note of it. */
public interface TakeNoteOfOwnersVote {

    /** The votes of which the person's committee was informed and has taken no note, the earliest first; at most 20. */
    List<OwnersVoteLine> waiting(PersonId by);

    /**
     * Takes note; a second time changes nothing.
     *
     * @throws UnknownOwnersVote when there is none with this id
     * @throws org.lianxi.committee.permission.NotPermitted if the person holds no post in the committee that was informed
     */
    void takeNote(PersonId by, OwnersVoteId vote);
}
