package org.lianxi.committee.registry;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;

/** Ends that an organisation stands for a party of a compound. */
public interface VacateSeat {

    /**
     * It leaves now; what follows is a rule of substitution.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     * @throws org.lianxi.committee.territory.SeatNotHeld if it does not stand there
     */
    void vacate(PersonId by, CompoundId compound, Party party, OrganisationId organisation);
}
