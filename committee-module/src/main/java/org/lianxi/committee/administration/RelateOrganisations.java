package org.lianxi.committee.administration;

import org.lianxi.committee.mandate.PersonId;

/** Enters how two organisations belong together, and since when. */
public interface RelateOrganisations {

    /**
     * Relates them.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain the lower organisation
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules, e.g. an organisation to itself
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if one of the two is unknown
     */
    void relate(PersonId by, RelationDraft draft);
}
