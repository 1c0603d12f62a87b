package org.lianxi.committee.registry;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** Says which organisations work in a compound without a seat: its party branch, self-governing ones, grids. */
public interface PlaceInCompound {

    /**
     * Places it from today.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if there is no such organisation
     * @throws org.lianxi.committee.refusal.InvalidInput if an organisation of this kind has a seat or is an area
     */
    void place(PersonId by, CompoundId compound, OrganisationId organisation);

    /**
     * Withdraws it; today is its last day.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     */
    void withdraw(PersonId by, CompoundId compound, OrganisationId organisation);
}
