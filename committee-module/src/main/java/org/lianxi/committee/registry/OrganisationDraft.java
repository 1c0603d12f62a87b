package org.lianxi.committee.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;

/**
 * An organisation to be registered.
 *
 * @param name up to 100 characters
 * @param within the organisation in whose area it lies: gives it its community and street
 * @param from its first day, not in the future; empty for today
 */
public record OrganisationDraft(OrganisationKind kind, String name, OrganisationId within, Optional<LocalDate> from) {

    /** From today. */
    public OrganisationDraft(OrganisationKind kind, String name, OrganisationId within) {
        this(kind, name, within, Optional.empty());
    }
}
