package org.lianxi.committee.organisation;

import static org.assertj.core.api.Assertions.assertThatCollection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.testing.TestDatabase;

class JpaAreasTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final OrganisationId city =
            DATABASE.call(em -> new JpaOrganisations(em).enterUppermost(OrganisationKind.CITY, "云岭市"));
    private final OrganisationId district = entered(OrganisationKind.DISTRICT, "古榕区", city);
    private final OrganisationId street = entered(OrganisationKind.STREET, "青石街道", district);
    private final OrganisationId farStreet = entered(OrganisationKind.STREET, "白沙街道", district);
    private final OrganisationId community = entered(OrganisationKind.COMMUNITY, "清溪社区", street);
    private final OrganisationId farCommunity = entered(OrganisationKind.COMMUNITY, "望湖社区", farStreet);

    @Test
    void of_a_district_are_the_communities_of_all_its_streets() {
        OrganisationId otherDistrict = entered(OrganisationKind.DISTRICT, "东门区", city);
        OrganisationId otherStreet = entered(OrganisationKind.STREET, "东门街道", otherDistrict);
        OrganisationId otherCommunity = entered(OrganisationKind.COMMUNITY, "东门社区", otherStreet);

        assertThatCollection(communities(Set.of(district))).containsExactlyInAnyOrder(community, farCommunity);
        assertThatCollection(communities(Set.of(district, otherDistrict)))
                .containsExactlyInAnyOrder(community, farCommunity, otherCommunity);
    }

    @Test
    void of_a_street_are_its_own() {
        assertThatCollection(communities(Set.of(street))).containsExactly(community);
        assertThatCollection(communities(Set.of())).isEmpty();
    }

    @Test
    void around_a_community_are_its_street_its_district_and_its_city() {
        assertThatCollection(around(community)).containsExactly(community, street, district, city);
        assertThatCollection(around(district)).containsExactly(district, city);
        assertThatCollection(around(OrganisationId.fresh())).isEmpty();
    }

    /** A meeting keeps the rules of the street in which its community lay. */
    @Test
    void around_a_community_that_moved_is_what_was_around_it_on_the_day() {
        LocalDate moved = DAY.plusDays(30);
        DATABASE.call(em -> {
            new JpaOrganisations(em).move(community, farStreet, moved);
            return true;
        });

        assertThatCollection(around(community)).contains(street).doesNotContain(farStreet);
        assertThatCollection(around(community, moved)).contains(farStreet).doesNotContain(street);
    }

    private static List<OrganisationId> around(OrganisationId place) {
        return around(place, DAY.plusDays(3));
    }

    private static List<OrganisationId> around(OrganisationId place, LocalDate day) {
        return DATABASE.call(em -> new JpaSurroundingAreas(em).around(place, day)).stream()
                .map(SurroundingAreas.Area::id)
                .toList();
    }

    private static Set<OrganisationId> communities(Set<OrganisationId> areas) {
        return DATABASE.call(em -> new JpaAreas(em).communitiesIn(areas));
    }

    private static OrganisationId entered(OrganisationKind kind, String name, OrganisationId within) {
        return DATABASE.call(em -> new JpaOrganisations(em).enter(kind, name, within, DAY));
    }
}
