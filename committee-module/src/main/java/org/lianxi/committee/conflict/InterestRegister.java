package org.lianxi.committee.conflict;

import java.util.Collection;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Keeps the declarations of interest. */
interface InterestRegister {

    void add(DeclaredInterest interest);

    /**
     * One declaration, ended or not.
     *
     * @throws UnknownInterest when there is none with this id
     */
    DeclaredInterest get(InterestId id);

    /** What a person has declared and not ended, oldest first. */
    List<InterestView> of(PersonId person);

    /** Everything declared about some organisations and not ended, in one query. */
    List<InterestView> in(Collection<OrganisationId> organisations);
}
