package org.lianxi.committee.registry;

import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.BuildingId;
import org.lianxi.committee.territory.CompoundId;

/** Says which organisation stands for one of the three parties of a compound. */
public interface FillSeat {

    /**
     * Lets it stand from now; one of the same kind that stood there leaves, one of another kind stays as its substitute, but
     * a property management committee leaves once an elected owners' committee sits (X20).
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if there is no such organisation
     * @throws org.lianxi.committee.refusal.InvalidInput if an organisation of this kind cannot sit for the party
     */
    default void fill(PersonId by, CompoundId compound, Party party, OrganisationId organisation) {
        fill(by, compound, party, organisation, Set.of());
    }

    /**
     * The same for owners' representatives, who come from at least two different buildings of the compound.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if there is no such organisation
     * @throws org.lianxi.committee.refusal.InvalidInput if they come from fewer buildings or from elsewhere, or if an
     *     organisation of this kind cannot sit for the party
     */
    void fill(PersonId by, CompoundId compound, Party party, OrganisationId organisation, Set<BuildingId> buildings);
}
