package org.lianxi.committee.administration;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;

/** Says which organisation sits for one of the three parties of a compound. */
public interface FillSeat {

    /**
     * Fills the seat from now; whoever sat there before leaves it.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if there is no such organisation
     * @throws org.lianxi.committee.refusal.InvalidInput if an organisation of this kind cannot sit for the party
     */
    void fill(PersonId by, CompoundId compound, Party party, OrganisationId organisation);
}
