package org.lianxi.committee.registry;

import java.time.LocalDate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Lets one organisation take the place of another: 撤镇设街道, mergers. */
public interface SucceedOrganisation {

    /**
     * Everything below the predecessor, its area, compounds and seats pass to the successor from this day; before it all stays as it was. Posts do not pass: they are given anew.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there, of one of the two
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if there is no such organisation
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     * @throws org.lianxi.committee.organisation.EndBeforeBeginning if what it follows began later
     * @throws org.lianxi.committee.organisation.OrganisationEnded if one of them does not exist any more
     * @throws org.lianxi.committee.territory.CompoundHasOpenBusiness if a compound of a community has open meetings or tasks
     */
    void succeed(PersonId by, OrganisationId predecessor, OrganisationId successor, LocalDate from);
}
