package org.lianxi.committee.registry;

import java.time.LocalDate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.PartyStrength;

/** Records how a party organisation is formed and how many full members it has: a count, never persons. */
public interface CountPartyMembers {

    /**
     * Records it from this day.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there, nor its own
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if there is no such organisation
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules; a branch of fewer than three is refused (DOMAIN §9 no. 68)
     * @throws org.lianxi.committee.organisation.EndBeforeBeginning if what it follows began later
     */
    void count(PersonId by, OrganisationId organisation, PartyStrength strength, LocalDate from);
}
