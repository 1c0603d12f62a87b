package org.lianxi.committee.registry;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.RelationId;

/** Enters how two organisations belong together, and since when. */
public interface RelateOrganisations {

    /**
     * Relates them.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain the lower organisation
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules, e.g. an organisation to itself
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if one of the two is unknown
     * @throws org.lianxi.committee.organisation.CyclicRelation if the upper stands below the lower
     * @throws org.lianxi.committee.organisation.RelationThereAlready if they are so related already
     * @throws org.lianxi.committee.organisation.UpperThereAlready if there is another upper and only one is allowed
     */
    RelationId relate(PersonId by, RelationDraft draft);
}
