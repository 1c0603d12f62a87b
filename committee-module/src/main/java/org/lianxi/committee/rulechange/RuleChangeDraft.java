package org.lianxi.committee.rulechange;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.Parameter;

/**
 * What a place shall set instead of the usual value.
 *
 * @param place the district, the street or the community
 * @param value empty where the place shall follow the wider one again
 * @param ground the local rule or decision on which it rests; needed where the parameter is the owners' own business
 * @param reason why; shown to everybody
 * @param from the first day, never before today
 * @param until the first day on which it does not hold any more; empty while it is open
 */
public record RuleChangeDraft(
        Parameter parameter,
        OrganisationId place,
        Optional<String> value,
        String ground,
        String reason,
        LocalDate from,
        Optional<LocalDate> until) {}
