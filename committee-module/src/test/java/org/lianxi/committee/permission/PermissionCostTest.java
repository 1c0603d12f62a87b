package org.lianxi.committee.permission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.territory.Seats;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** What one permission check costs on the real database, without any memo: statements are bounded, time is told. */
class PermissionCostTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final int ROUNDS = 300;

    private final InstantSource clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final OrganisationId street = organisation("STREET", "null", "null");
    private final OrganisationId community = organisation("COMMUNITY", "null", "'" + street + "'");
    private final OrganisationId company = organisation("PROPERTY_SERVICE_COMPANY", "null", "null");
    private final PersonId secretary = holder("COMMUNITY_PARTY_SECRETARY", community);
    private final PersonId supervisor = holder("STREET_SUPERVISOR", street);
    private final PersonId delegate = holder("PARTY_DELEGATE", company);

    @Test
    void asks_at_most_four_statements_for_one_answer_and_five_for_a_list() {
        Scope here = Scope.community(community);

        measure("may, party secretary", 3, each -> each.may(secretary, Action.ADMIT_MATTER, here));
        measure("may, street supervisor", 3, each -> each.may(supervisor, Action.VERIFY_TASK, here));
        measure("may, delegate of a company", 4, each -> each.may(delegate, Action.READ_MEETING, here));
        measure("communities, street supervisor", 5, each -> each.communities(supervisor, Action.READ_TASK));
    }

    private void measure(String what, int mostStatements, Consumer<Permissions> asked) {
        AtomicInteger statements = new AtomicInteger();
        DATABASE.run(em -> asked.accept(permissions(em, statements)));
        int one = statements.get();
        long nanoseconds = DATABASE.call(em -> {
            Permissions permissions = permissions(em, statements);
            repeat(permissions, asked);
            long begin = System.nanoTime();
            repeat(permissions, asked);
            return System.nanoTime() - begin;
        });

        System.out.printf("%-32s %d statements, %4d µs%n", what, one, nanoseconds / ROUNDS / 1_000);
        assertThat(one).isLessThanOrEqualTo(mostStatements);
    }

    private static void repeat(Permissions permissions, Consumer<Permissions> asked) {
        for (int round = 0; round < ROUNDS; round++) {
            asked.accept(permissions);
        }
    }

    private Permissions permissions(EntityManager em, AtomicInteger statements) {
        return new PermissionsByMandate(
                counted(Mandates.class, "mandate.JpaMandates", em, statements),
                counted(Organisations.class, "organisation.JpaOrganisations", em, statements),
                counted(Seats.class, "territory.JpaSeats", em, statements),
                counted(CellOverrides.class, "override.JpaOverrides", em, statements));
    }

    /** The class that the product uses; each of its methods is one statement at most. */
    private <T> T counted(Class<T> type, String keeper, EntityManager em, AtomicInteger statements) {
        Object kept = kept(keeper, em);
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    statements.incrementAndGet();
                    method.setAccessible(true);
                    return method.invoke(kept, given);
                }));
    }

    private Object kept(String keeper, EntityManager em) {
        try {
            Constructor<?> constructor =
                    Class.forName("org.lianxi.committee." + keeper).getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(each -> given(each, em))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(keeper, e);
        }
    }

    private Object given(Class<?> type, EntityManager em) {
        if (type == Organisations.class) {
            return kept("organisation.JpaOrganisations", em);
        }
        return type == EntityManager.class ? em : clock;
    }

    private static OrganisationId organisation(String kind, String community, String street) {
        OrganisationId id = OrganisationId.fresh();
        DATABASE.sql("insert into committee_organisation (id, kind, name, community_id, street_id, version) values ('"
                + id + "', '" + kind + "', 'x', " + community + ", " + street + ", 1)");
        return id;
    }

    private static PersonId holder(String post, OrganisationId organisation) {
        PersonId id = PersonId.fresh();
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + id + "', 'x')");
        DATABASE.sql(
                "insert into committee_mandate (id, person_id, post, organisation_id, valid_from, version) values ('"
                        + PersonId.fresh() + "', '" + id + "', '" + post + "', '" + organisation
                        + "', '2020-01-01', 1)");
        return id;
    }
}
