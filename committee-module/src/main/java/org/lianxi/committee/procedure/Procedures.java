package org.lianxi.committee.procedure;

import java.time.Instant;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * The rules of procedure of every place: what its community set goes before what its street set, that before what its
 * district set, and that before the usual value.
 *
 * <p>What held at a moment that has passed never changes, so whatever began then keeps its rules for as long as it runs:
 * ask with the moment of its beginning, once for an act, and hold the answer.
 */
public interface Procedures {

    /** The rules of a community, a street or a district at this moment. */
    RulesOfProcedure in(OrganisationId place, Instant moment);

    /** Everywhere the usual values: for tests. */
    static Procedures proposed() {
        return (place, moment) -> RulesOfProcedure.proposed();
    }
}
