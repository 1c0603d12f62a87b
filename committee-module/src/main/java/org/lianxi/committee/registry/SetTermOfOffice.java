package org.lianxi.committee.registry;

import java.time.LocalDate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Records from when to when an owners' committee was elected; after it the seat is suspended (X20). */
public interface SetTermOfOffice {

    /**
     * Records the term; one that begins on the same day is corrected. From its first day a property management committee
     * leaves the seat to the elected one.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if there is no such organisation
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     * @throws org.lianxi.committee.territory.TermsOverlap if another term lies on one of these days
     */
    void set(PersonId by, OrganisationId committee, LocalDate from, LocalDate until);
}
