package org.lianxi.committee.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * An approved word of one place on one parameter.
 *
 * @param value empty where the place follows the wider one again
 * @param from the first day
 * @param until the first day on which it does not hold any more; empty while it is open
 * @param approvedAt the moment before which it has never held
 * @param number counts the approved words of this place on this parameter, from 1
 */
public record ParameterOverride(
        Parameter parameter,
        OrganisationId place,
        Optional<String> value,
        LocalDate from,
        Optional<LocalDate> until,
        Instant approvedAt,
        int number) {}
