package org.lianxi.committee.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCollection;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

class JpaCompoundsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final GivenOrganisations organisations = new GivenOrganisations();
    private final GivenMandates mandates = new GivenMandates(clock);

    private final OrganisationId street = organisation(organisations.city(), OrganisationKind.STREET);
    private final OrganisationId community = organisation(street, OrganisationKind.COMMUNITY);
    private final OrganisationId neighbour = organisation(street, OrganisationKind.COMMUNITY);
    private final OrganisationId company = organisation(street, OrganisationKind.PROPERTY_SERVICE_COMPANY);
    private final CompoundId garden = entered("桂花苑", community);
    private final CompoundId bamboo = entered("翠竹园", community);
    private final CompoundId lake = entered("望湖名邸", neighbour);

    @Test
    void tell_the_community_and_street_of_a_compound() {
        CompoundView view = compounds(each -> each.get(garden));

        assertThat(view).isEqualTo(new CompoundView(garden, "桂花苑", 660, community, "COMMUNITY", street));
        assertThatThrownBy(() -> compounds(each -> each.get(new CompoundId("none"))))
                .isInstanceOf(UnknownCompound.class);
        assertThatObject(compounds(each -> each.names(List.of(lake)))).isEqualTo(Map.of(lake, "望湖名邸"));
    }

    @Test
    void show_a_delegate_the_compounds_where_the_party_has_a_seat() {
        seated(garden, company);
        seated(lake, company);
        PersonId delegate = mandates.holder(Post.PARTY_DELEGATE, company);

        assertThat(seenBy(delegate)).containsExactlyInAnyOrder(garden, lake);
    }

    @Test
    void show_a_secretary_the_community_a_supervisor_the_street_and_a_stranger_nothing() {
        PersonId secretary = mandates.holder(Post.MEETING_SECRETARY, community);
        PersonId supervisor = mandates.holder(Post.STREET_SUPERVISOR, street);

        assertThat(seenBy(secretary)).containsExactlyInAnyOrder(garden, bamboo);
        assertThat(seenBy(supervisor)).containsExactlyInAnyOrder(garden, bamboo, lake);
        assertThat(seenBy(PersonId.fresh())).isEmpty();
    }

    @Test
    void give_a_seat_to_the_organisation_that_took_it_last() {
        OrganisationId successor = organisation(street, OrganisationKind.PROPERTY_SERVICE_COMPANY);
        seated(garden, company);
        seated(garden, successor);

        assertThatObject(seats(each -> each.of(garden))).isEqualTo(Map.of(Party.PROPERTY_SERVICE, successor));
        assertThatCollection(seats(each -> each.communitiesOf(Set.of(company)))).isEmpty();
        assertThatObject(seats(each -> each.communitiesOf(Set.of(company, successor))))
                .isEqualTo(Set.of(community));
        assertThatObject(seats(each -> each.seatedIn(community))).isEqualTo(Set.of(successor));
    }

    private List<CompoundId> seenBy(PersonId person) {
        return compounds(each -> each.visibleTo(person)).stream()
                .map(CompoundView::id)
                .toList();
    }

    private CompoundId entered(String name, OrganisationId where) {
        return compounds(each ->
                each.enter(new CompoundFacts(name, where, 660, CompoundFlags.NONE), LocalDate.parse("2026-01-01")));
    }

    private void seated(CompoundId compound, OrganisationId organisation) {
        seats(each -> {
            each.seat(compound, Party.PROPERTY_SERVICE, organisation, Set.of(), clock.instant());
            return compound;
        });
    }

    /** In the fake's register and, for the foreign keys, in the table. */
    private OrganisationId organisation(OrganisationId within, OrganisationKind kind) {
        OrganisationId id = organisations.within(within, kind);
        DATABASE.sql("insert into committee_organisation (id, kind, name, version) values ('" + id + "', '" + kind
                + "', 'x', 1)");
        return id;
    }

    private <T> T compounds(Function<JpaCompounds, T> question) {
        return DATABASE.call(em -> question.apply(new JpaCompounds(em, organisations, mandates)));
    }

    private <T> T seats(Function<JpaSeats, T> question) {
        BiFunction<EntityManager, Function<JpaSeats, T>, T> ask =
                (em, asked) -> asked.apply(new JpaSeats(em, organisations, clock));
        return DATABASE.call(em -> ask.apply(em, question));
    }
}
