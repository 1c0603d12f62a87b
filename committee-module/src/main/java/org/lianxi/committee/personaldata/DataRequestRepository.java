package org.lianxi.committee.personaldata;

import java.util.List;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;

/** The stored requests. */
interface DataRequestRepository {

    void add(DataRequest request);

    /**
     * One request.
     *
     * @throws UnknownDataRequest if there is none of this id
     */
    DataRequest get(DataRequestId id);

    /** Whether such a request of the person about the own data is still open. */
    boolean hasOpen(DataRequestKind kind, PersonId person);

    /** Requests that the person made about the own data, newest first. */
    List<DataRequest> ownOf(PersonId person);

    /** Requests of these kinds, and copies in these streets, newest first. */
    List<DataRequest> page(Set<DataRequestKind> kinds, Set<OrganisationId> streets, PageRequest page);
}
