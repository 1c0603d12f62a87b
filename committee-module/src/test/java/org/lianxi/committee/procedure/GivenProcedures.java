package org.lianxi.committee.procedure;

import org.lianxi.committee.organisation.SurroundingAreas;

/** The rules of places given by a test. */
public final class GivenProcedures {

    private GivenProcedures() {}

    /** What these overrides say for the places of these surroundings. */
    public static Procedures of(SurroundingAreas surroundings, ParameterOverrides overrides) {
        return new LaidDownProcedures(surroundings, overrides);
    }
}
