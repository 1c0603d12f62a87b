package org.lianxi.committee.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * What the places around one place have laid down, as it holds at one moment.
 *
 * @param places the place itself first, then the wider ones
 */
record LaidDownRules(List<SurroundingPlace> places, List<ParameterOverride> overrides, Instant moment)
        implements RulesOfProcedure {

    /** A place and what its word counts as. */
    record SurroundingPlace(OrganisationId id, Origin origin) {}

    /** In one place the newest word that holds goes before the older ones. */
    @Override
    public ParameterVersion version(Parameter parameter) {
        return places.stream()
                .flatMap(place -> wordOf(place, parameter).stream())
                .findFirst()
                .orElseGet(() -> ParameterVersion.usual(parameter));
    }

    @Override
    public RulesOfProcedure at(Instant another) {
        return new LaidDownRules(places, overrides, another);
    }

    private Optional<ParameterVersion> wordOf(SurroundingPlace place, Parameter parameter) {
        return overrides.stream()
                .filter(each -> each.parameter() == parameter && each.place().equals(place.id()) && holds(each))
                .max(Comparator.comparingInt(ParameterOverride::number))
                .flatMap(word -> word.value()
                        .filter(parameter.range()::admit)
                        .map(value -> new ParameterVersion(
                                parameter,
                                value,
                                place.origin(),
                                Optional.of(place.id()),
                                word.number(),
                                Optional.of(word.from()))));
    }

    private boolean holds(ParameterOverride each) {
        LocalDate day = moment.atZone(WorkingDays.ZONE).toLocalDate();
        return !each.approvedAt().isAfter(moment)
                && !each.from().isAfter(day)
                && each.until().map(day::isBefore).orElse(true);
    }
}
