package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import org.lianxi.committee.mandate.PersonId;

/** Where a step in a vote's record begins. */
interface OpenRecord {

    /**
     * The record, held until the transaction ends.
     *
     * @throws UnknownOwnersVote when there is none with this id
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not act for the owners of its compound
     */
    OwnersVote hold(PersonId by, OwnersVoteId id);

    LocalDate today();
}
