package org.lianxi.committee.organisation;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such organisation. */
public final class UnknownOrganisation extends Refusal {

    /** Refuses an id that names no organisation. */
    public UnknownOrganisation(OrganisationId id) {
        super(Kind.UNKNOWN, "organisation " + id);
    }
}
