package org.lianxi.web.oldcompound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.web.security.SignedIn;

/** Whether a page leads its reader to the old compounds: only where the way is open. */
@Named
@RequestScoped
public class OldCompoundLinks {

    @Inject
    private Permissions permissions;

    @Inject
    private SignedIn signedIn;

    /** To the list of some community. */
    public boolean isSomewhere() {
        return !permissions.communities(signedIn.person(), Action.READ_MEETING).isEmpty();
    }

    /** To the compounds of this community. */
    public boolean offeredIn(OrganisationId community) {
        return permissions.may(signedIn.person(), Action.READ_MEETING, Scope.community(community));
    }
}
