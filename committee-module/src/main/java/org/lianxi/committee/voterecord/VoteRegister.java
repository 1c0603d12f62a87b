package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.ownersregister.OwnersRegisterId;
import org.lianxi.committee.ownersvote.Ballot;
import org.lianxi.committee.territory.CompoundId;

/** Keeps the votes and, as long as somebody may challenge a result, their ballots. */
interface VoteRegister extends OwnersVotes {

    void add(OwnersVote vote);

    /**
     * One vote, locked until the transaction ends.
     *
     * @throws UnknownOwnersVote when there is none with this id
     */
    OwnersVote hold(OwnersVoteId id);

    /**
     * One vote.
     *
     * @throws UnknownOwnersVote when there is none with this id
     */
    OwnersVote get(OwnersVoteId id);

    /** The votes of a compound, the newest first; at most 200. */
    List<OwnersVote> ofCompound(CompoundId compound);

    /** The votes on a matter, the newest first. */
    List<OwnersVote> ofMatter(String matter);

    /** Announced votes of which one of these was informed and has taken no note, the earliest first; at most 20. */
    List<OwnersVote> unnoted(Collection<OrganisationId> informed);

    /** The ballots of a vote in the order of their sheet. */
    List<Ballot> ballots(OwnersVoteId vote);

    /** Puts these in the place of all ballots of a vote. */
    void replaceBallots(OwnersVoteId vote, Collection<Ballot> ballots);

    /** Deletes the ballots of votes whose result was posted on or before a day. */
    void dropBallots(CompoundId compound, LocalDate postedUntil);

    /** The registers that a vote of the compound still needs: not posted, or posted after a day. */
    List<OwnersRegisterId> neededRegisters(CompoundId compound, LocalDate postedAfter);
}
