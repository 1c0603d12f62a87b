package org.lianxi.committee.grant;

import org.lianxi.committee.mandate.PersonId;

/** Refuses, as the second person, what another has proposed. */
public interface RefuseGrant {

    /**
     * Refuses it with a reason.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not approve
     * @throws org.lianxi.committee.refusal.InvalidInput if there is no reason
     * @throws OwnGrant if it concerns the acting person
     * @throws GrantNotPending if it was decided or has expired
     */
    void refuse(PersonId by, GrantId grant, String reason);
}
