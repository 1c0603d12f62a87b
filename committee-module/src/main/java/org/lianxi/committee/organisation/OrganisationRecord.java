package org.lianxi.committee.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation as it was on a day.
 *
 * @param name its name that day
 * @param from its first day
 * @param until its last day; empty while it exists
 * @param successor who took its place
 * @param partyForm how it is formed and how many full members it has, if it is a party organisation and this was recorded
 */
public record OrganisationRecord(
        OrganisationView organisation,
        String name,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<OrganisationId> successor,
        Optional<PartyStrength> partyForm) {}
