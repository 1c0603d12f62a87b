package org.lianxi.committee.oldcompound;

import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.RulesOfProcedure;

/**
 * The parameters of the strategy table, CFG-27 to CFG-29 [DESIGN].
 *
 * @param large households from which a compound counts as large
 * @param contiguousMetres distance up to which compounds can be linked
 * @param small households up to which a compound counts as small
 */
public record Thresholds(int large, int contiguousMetres, int small) {

    static Thresholds of(RulesOfProcedure rules) {
        return new Thresholds(
                rules.number(Parameter.OLD_LARGE_HOUSEHOLDS),
                rules.number(Parameter.OLD_CONTIGUOUS_DISTANCE),
                rules.number(Parameter.OLD_SMALL_HOUSEHOLDS));
    }
}
