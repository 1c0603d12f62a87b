package org.lianxi.committee.grant;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** Approves, as the second person, what another has proposed. */
public interface ApproveGrant {

    /**
     * Approves it, and it is carried out at once, in the name of the proposer.
     *
     * @return the temporary password, if one was proposed; shown this once, to be handed over
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not approve, or the proposer may no
     *     longer propose
     * @throws OwnProposal if the acting person has proposed it
     * @throws OwnGrant if it concerns the acting person
     * @throws GrantNotPending if it was decided or has expired
     */
    Optional<String> approve(PersonId by, GrantId grant);
}
