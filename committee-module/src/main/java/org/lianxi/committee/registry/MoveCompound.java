package org.lianxi.committee.registry;

import java.time.LocalDate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** Moves a compound into another community. */
public interface MoveCompound {

    /**
     * Moves it from this day; before it lies where it lay.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there, here or there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if there is no such organisation
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     * @throws org.lianxi.committee.organisation.EndBeforeBeginning if what it follows began later
     * @throws org.lianxi.committee.territory.CompoundHasOpenBusiness if it has open meetings or tasks
     */
    void move(PersonId by, CompoundId compound, OrganisationId community, LocalDate from);
}
