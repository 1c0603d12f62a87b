package org.lianxi.committee.oldcompound;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundId;

/** Old compounds to read. */
public interface OldCompoundViews {

    /**
     * The list of a community with its groups.
     *
     * @param strategy only those that this fits
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read meetings of the community
     */
    OldCompoundSurvey in(PersonId by, OrganisationId community, Optional<Strategy> strategy, PageRequest page);

    /**
     * One compound, on the list or not yet.
     *
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read meetings of the community
     */
    OldCompoundView get(PersonId by, CompoundId compound);
}
