package org.lianxi.committee.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCollection;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.testing.TestDatabase;

class JpaOrganisationsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final OrganisationId city = asked(each -> each.enterUppermost(OrganisationKind.CITY, "云岭市"));
    private final OrganisationId district = entered(OrganisationKind.DISTRICT, "古榕区", city);
    private final OrganisationId street = entered(OrganisationKind.STREET, "青石街道", district);
    private final OrganisationId community = entered(OrganisationKind.COMMUNITY, "清溪社区", street);
    private final OrganisationId residents = entered(OrganisationKind.RESIDENTS_COMMITTEE, "清溪社区居委会 𠮷", community);

    @Test
    void gives_an_organisation_the_community_and_street_in_which_it_lies() {
        OrganisationView view = asked(each -> each.get(residents));

        assertThat(view)
                .isEqualTo(new OrganisationView(
                        residents,
                        OrganisationKind.RESIDENTS_COMMITTEE,
                        "清溪社区居委会 𠮷",
                        Optional.of(community),
                        Optional.of(street)));
    }

    @Test
    void puts_a_community_and_a_street_into_themselves_and_a_district_nowhere() {
        assertThat(asked(each -> each.get(community)).community()).contains(community);
        assertThat(asked(each -> each.get(street)).street()).contains(street);
        assertThat(asked(each -> each.get(district)).street()).isEmpty();
    }

    @Test
    void finds_the_communities_of_a_street_and_the_street_of_a_community() {
        OrganisationId other = entered(OrganisationKind.COMMUNITY, "文昌社区", street);

        assertThatObject(asked(each -> each.communitiesOf(street))).isEqualTo(Set.of(community, other));
        assertThatCollection(asked(each -> each.communitiesOf(Set.of()))).isEmpty();
        assertThatObject(asked(each -> each.streetOf(other))).isEqualTo(street);
        assertThatCollection(asked(Organisations::communities)).contains(community, other);
    }

    @Test
    void lists_what_lies_in_a_community_by_name() {
        entered(OrganisationKind.GRID, "a 网格", community);

        List<OrganisationView> inside = asked(each -> each.inCommunity(community));

        assertThat(inside).extracting(OrganisationView::name).containsExactly("a 网格", "清溪社区", "清溪社区居委会 𠮷");
    }

    @Test
    void names_only_what_it_knows() {
        OrganisationId stranger = new OrganisationId("nobody ' or 1=1 --");

        assertThatObject(asked(each -> each.names(List.of(city, stranger, city))))
                .isEqualTo(Map.of(city, "云岭市"));
        assertThatThrownBy(() -> asked(each -> each.get(stranger))).isInstanceOf(UnknownOrganisation.class);
    }

    @Test
    void keeps_typed_and_dated_relations() {
        run(each -> each.relate(RelationKind.GUIDANCE, street, residents, DAY, Optional.of(DAY.plusYears(5))));

        Object kept = DATABASE.call(em -> em.createNativeQuery("select count(*) from committee_organisation_relation"
                        + " where kind = 'GUIDANCE' and lower_id = '" + residents + "' and valid_until = '2031-03-02'")
                .getSingleResult());
        assertThat(kept).isEqualTo(1L);
    }

    private static OrganisationId entered(OrganisationKind kind, String name, OrganisationId within) {
        return asked(each -> each.enter(kind, name, within, DAY));
    }

    private static <T> T asked(Function<JpaOrganisations, T> question) {
        return DATABASE.call(em -> question.apply(new JpaOrganisations(em)));
    }

    private static void run(java.util.function.Consumer<JpaOrganisations> work) {
        DATABASE.run(em -> work.accept(new JpaOrganisations(em)));
    }
}
