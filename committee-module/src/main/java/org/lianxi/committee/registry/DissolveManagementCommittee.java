package org.lianxi.committee.registry;

import org.lianxi.committee.organisation.OrganisationId;

/** The people of a property management committee that has handed everything over leave their posts in it. */
public interface DissolveManagementCommittee {

    /**
     * Ends every mandate in it from now. A committee that still has a seat somewhere keeps its people.
     *
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if there is no such organisation
     */
    void dissolve(OrganisationId managementCommittee);
}
