package org.lianxi.committee.permission;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.territory.Seats;
import org.lianxi.committee.testing.SetClock;

/** Three holders of posts in a database, and the permissions that the product asks there, without any memo. */
final class StoredPosts {

    private static final InstantSource CLOCK = SetClock.at("2026-03-16T09:00:00+08:00");

    final OrganisationId street;
    final OrganisationId community;
    final OrganisationId company;
    final PersonId secretary;
    final PersonId supervisor;
    final PersonId delegate;

    private final Consumer<String> sql;

    StoredPosts(Consumer<String> sql) {
        this.sql = sql;
        street = organisation("STREET", "null");
        community = organisation("COMMUNITY", "'" + street + "'");
        company = organisation("PROPERTY_SERVICE_COMPANY", "null");
        secretary = holder("COMMUNITY_PARTY_SECRETARY", community);
        supervisor = holder("STREET_SUPERVISOR", street);
        delegate = holder("PARTY_DELEGATE", company);
    }

    static Permissions permissions(EntityManager em) {
        return permissions(em, new AtomicInteger());
    }

    /** Counts what the registers are asked; each of their methods is one statement at most. */
    static Permissions permissions(EntityManager em, AtomicInteger statements) {
        return new PermissionsByMandate(
                counted(Mandates.class, "mandate.JpaMandates", em, statements),
                counted(Organisations.class, "organisation.JpaOrganisations", em, statements),
                counted(Seats.class, "territory.JpaSeats", em, statements),
                counted(CellOverrides.class, "override.JpaOverrides", em, statements));
    }

    private static <T> T counted(Class<T> type, String keeper, EntityManager em, AtomicInteger statements) {
        Object kept = kept(keeper, em);
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    statements.incrementAndGet();
                    method.setAccessible(true);
                    return method.invoke(kept, given);
                }));
    }

    /** The class that the product uses. */
    private static Object kept(String keeper, EntityManager em) {
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

    private static Object given(Class<?> type, EntityManager em) {
        if (type == Organisations.class) {
            return kept("organisation.JpaOrganisations", em);
        }
        return type == EntityManager.class ? em : CLOCK;
    }

    private OrganisationId organisation(String kind, String street) {
        OrganisationId id = OrganisationId.fresh();
        sql.accept("insert into committee_organisation (id, kind, name, street_id, version) values ('" + id + "', '"
                + kind + "', 'x', " + street + ", 1)");
        if (kind.equals("COMMUNITY")) {
            sql.accept("update committee_organisation set community_id = id where id = '" + id + "'");
        }
        return id;
    }

    private PersonId holder(String post, OrganisationId organisation) {
        PersonId id = PersonId.fresh();
        sql.accept("insert into committee_person (id, display_name) values ('" + id + "', 'x')");
        sql.accept("insert into committee_mandate (id, person_id, post, organisation_id, valid_from, version) values ('"
                + PersonId.fresh() + "', '" + id + "', '" + post + "', '" + organisation + "', '2020-01-01', 1)");
        return id;
    }
}
