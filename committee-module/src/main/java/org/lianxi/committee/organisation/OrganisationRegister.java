package org.lianxi.committee.organisation;

import java.time.LocalDate;
import java.util.Optional;

/** The register of organisations, for writing. It asks nobody's permission: only use cases that ask may call it. */
public interface OrganisationRegister {

    /** Enters the organisation within which all others lie. */
    OrganisationId enterUppermost(OrganisationKind kind, String name);

    /**
     * Enters an organisation and relates it territorially.
     *
     * @throws UnknownOrganisation if the surrounding organisation is unknown
     */
    OrganisationId enter(OrganisationKind kind, String name, OrganisationId within, LocalDate from);

    /** Enters a relation between two organisations of the register. */
    void relate(
            RelationKind kind, OrganisationId upper, OrganisationId lower, LocalDate from, Optional<LocalDate> until);
}
