package org.lianxi.committee.voterecord;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/**
 * Owners' votes for reading: sums and sentences, never a single choice. A published result is for everybody; what comes before
 * it, for those whom DOMAIN §2.3 names.
 */
public interface OwnersVoteViews {

    /** The votes of a compound that the person may see, the newest first. */
    List<OwnersVoteLine> ofCompound(PersonId by, CompoundId compound);

    /** The votes on a matter that the person may see, the newest first. */
    List<OwnersVoteLine> ofMatter(PersonId by, String matter);

    /**
     * One vote with its whole calculation.
     *
     * @throws UnknownOwnersVote when there is none with this id
     * @throws org.lianxi.committee.permission.NotPermitted if its result is not published and the person may not read it
     */
    OwnersVoteView get(PersonId by, OwnersVoteId id);

    /**
     * The buildings whose owners may vote alone on a part that they share, by the newest register; none where the rules
     * (CFG-30 {@code vote.scope}) do not let them.
     */
    List<String> parts(PersonId by, OwnersVoteId id);

    /** Whether the person may run votes for the owners of a compound. */
    boolean mayRun(PersonId by, CompoundId compound);
}
