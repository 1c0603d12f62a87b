package org.lianxi.committee.conflict;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Somebody declares an own interest in a company, with nothing but its kind and today's date. SOD-03, SOD-04. */
public interface DeclareInterest {

    /**
     * Declares it; from now on the person is recused wherever the company is concerned.
     *
     * @throws org.lianxi.committee.organisation.UnknownOrganisation when there is no such organisation
     * @throws InterestDeclaredAlready when the same is declared already
     * @throws org.lianxi.committee.refusal.InvalidInput when it is not a company
     * @throws org.lianxi.committee.permission.NotPermitted when the person takes part in no meeting anywhere
     */
    InterestId declare(PersonId by, OrganisationId company, InterestKind kind);
}
