package org.lianxi.committee.permission;

import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.State;

/** What one permission check computes, with all registers in memory, against a look into the matrix. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
public class PermissionBenchmark {

    private final TwoStreets city = new TwoStreets();
    private final PersonId secretary = city.person(Role.CPS);
    private final PersonId supervisor = city.person(Role.SS);
    private final PersonId company = city.person(Role.PSC);
    private final Scope here = Scope.community(city.community);
    private final Scope elsewhere = Scope.community(city.farCommunity);

    /** One cell, as if role and place were known. */
    @Benchmark
    public Reach baseline() {
        return Matrix.domain().reach(Role.CPS, Action.ADMIT_MATTER);
    }

    /** The party secretary in the own community. */
    @Benchmark
    public boolean mayByCommunity() {
        return city.permissions.may(secretary, Action.ADMIT_MATTER, here);
    }

    /** The street supervisor in a community of the street. */
    @Benchmark
    public boolean mayByStreet() {
        return city.permissions.may(supervisor, Action.VERIFY_TASK, here);
    }

    /** A delegate of a company, by its seat. */
    @Benchmark
    public boolean mayBySeat() {
        return city.permissions.may(company, Action.READ_MEETING, here);
    }

    /** The party secretary in a community of another street. */
    @Benchmark
    public boolean mayNot() {
        return city.permissions.may(secretary, Action.ADMIT_MATTER, elsewhere);
    }

    /** For a list: where the supervisor may. */
    @Benchmark
    public Set<OrganisationId> communities() {
        return city.permissions.communities(supervisor, Action.READ_TASK);
    }
}
