package org.lianxi.meeting.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.SurroundingAreas.Area;
import org.lianxi.committee.procedure.GivenProcedures;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterOverride;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;

/** The usual rules, until a test lets a community set something else. */
public final class TestProcedures implements Procedures {

    private final List<ParameterOverride> words = new ArrayList<>();
    private final Procedures procedures = GivenProcedures.of(
            (place, day) -> List.of(new Area(place, OrganisationKind.COMMUNITY)),
            places ->
                    words.stream().filter(each -> places.contains(each.place())).toList());

    /** From this moment the community has another value. */
    public void set(OrganisationId community, Parameter parameter, int value, Instant from) {
        words.add(new ParameterOverride(
                parameter,
                community,
                Optional.of(Integer.toString(value)),
                LocalDate.EPOCH,
                Optional.empty(),
                from,
                words.size() + 1));
    }

    @Override
    public RulesOfProcedure in(OrganisationId place, Instant moment) {
        return procedures.in(place, moment);
    }
}
