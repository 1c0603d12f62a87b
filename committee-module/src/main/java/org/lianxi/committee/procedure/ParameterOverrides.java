package org.lianxi.committee.procedure;

import java.util.Collection;
import java.util.List;
import org.lianxi.committee.organisation.OrganisationId;

/** Where the approved words of the places are kept. */
public interface ParameterOverrides {

    /** All that were ever approved in any of these places, in one query. */
    List<ParameterOverride> approvedIn(Collection<OrganisationId> places);
}
