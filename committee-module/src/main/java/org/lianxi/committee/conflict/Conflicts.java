package org.lianxi.committee.conflict;

import java.util.Collection;
import org.lianxi.committee.organisation.OrganisationId;

/** Finds conflicts by itself, from the post register and the declarations in force now. */
public interface Conflicts {

    /** Who has ties to these organisations now, in a fixed number of queries. */
    Ties with(Collection<OrganisationId> organisations);
}
