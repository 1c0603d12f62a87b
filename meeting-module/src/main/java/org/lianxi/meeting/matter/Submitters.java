package org.lianxi.meeting.matter;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Who may speak for whom. */
interface Submitters {

    /**
     * Lets pass who may submit matters in the community and holds a post in the organisation.
     *
     * @throws org.lianxi.committee.permission.NotPermitted otherwise
     */
    void require(PersonId by, OrganisationId community, OrganisationId organisation);

    /** What a matter that the person hands in for the organisation comes from, by the posts held there. */
    MatterOrigin originOf(PersonId by, OrganisationId organisation);
}
