package org.lianxi.committee.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.SurroundingAreas;
import org.lianxi.committee.procedure.LaidDownRules.SurroundingPlace;

@ApplicationScoped
class LaidDownProcedures implements Procedures {

    private final SurroundingAreas areas;
    private final ParameterOverrides overrides;

    @Inject
    LaidDownProcedures(SurroundingAreas areas, ParameterOverrides overrides) {
        this.areas = areas;
        this.overrides = overrides;
    }

    @Override
    public RulesOfProcedure in(OrganisationId place, Instant moment) {
        List<SurroundingPlace> places = areas
                .around(place, moment.atZone(WorkingDays.ZONE).toLocalDate())
                .stream()
                .flatMap(each -> originOf(each.kind()).stream().map(origin -> new SurroundingPlace(each.id(), origin)))
                .toList();
        return new LaidDownRules(
                places,
                overrides.approvedIn(places.stream().map(SurroundingPlace::id).toList()),
                moment);
    }

    private static List<Origin> originOf(OrganisationKind kind) {
        return switch (kind) {
            case DISTRICT -> List.of(Origin.DISTRICT);
            case STREET -> List.of(Origin.STREET);
            case COMMUNITY -> List.of(Origin.COMMUNITY);
            default -> List.of();
        };
    }
}
