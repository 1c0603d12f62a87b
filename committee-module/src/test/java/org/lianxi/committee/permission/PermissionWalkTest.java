package org.lianxi.committee.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;

/** Every action, by every role, in every sort of place, own and foreign; the sign of the cell says what has to come out. */
class PermissionWalkTest {

    private static final Set<String> OWN_ORGANISATION =
            Set.of("own organisation", "own organisation in the next community", "own organisation in a far community");
    private static final Set<String> OWN_COMMUNITY =
            Set.of("own organisation", "foreign organisation in the own community", "own community");
    private static final Set<String> OWN_STREET = Set.of(
            "own organisation",
            "foreign organisation in the own community",
            "own community",
            "own organisation in the next community",
            "foreign organisation in the next community",
            "next community",
            "own street");

    private static final Set<String> OWN_DISTRICT = Stream.concat(
                    OWN_STREET.stream(),
                    Stream.of("own organisation in a far community", "far community", "far street"))
            .collect(Collectors.toUnmodifiableSet());

    private final TwoStreets here = new TwoStreets();

    @ParameterizedTest
    @EnumSource(Action.class)
    void allows_what_the_cell_says_and_nothing_else(Action action) {
        List<String> wrong = new ArrayList<>();
        here.people().forEach((role, person) -> places(role).forEach((place, scope) -> {
            if (here.permissions.may(person, action, scope)
                    != expected(role, action).contains(place)) {
                wrong.add(role + " in " + place);
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void explains_the_same_answer_that_it_gives(Action action) {
        ExplainPermission explaining = new ExplainingPermission(
                here.permissions, here.mandates, here.mandates, here.organisations, here.seats, () -> here.overrides);
        here.people().entrySet().stream()
                .filter(each -> !each.getKey().equals("nobody"))
                .forEach(each -> places(each.getKey()).forEach((place, scope) -> {
                    PersonId person = each.getValue();
                    assertThat(explaining.explain(person, person, action, scope).allowed())
                            .isEqualTo(here.permissions.may(person, action, scope));
                }));
    }

    /** A second district: what one district reaches, the viewer of the other does not. */
    @ParameterizedTest
    @EnumSource(Action.class)
    void lets_a_district_reach_its_own_streets_and_no_other(Action action) {
        OrganisationId otherDistrict = here.organisations.within(here.city, OrganisationKind.DISTRICT);
        PersonId stranger = here.mandates.holder(Post.DISTRICT_VIEWER, otherDistrict);
        boolean isDistrictWide = Matrix.domain().reach(Role.DV, action) == Reach.DISTRICT;

        assertThat(here.permissions.communities(here.person(Role.DV), action))
                .containsExactlyInAnyOrderElementsOf(
                        isDistrictWide
                                ? Set.of(here.community, here.nextCommunity, here.farCommunity)
                                : Set.<OrganisationId>of());
        assertThat(here.permissions.communities(stranger, action)).isEmpty();
        assertThat(here.permissions.may(stranger, action, Scope.community(here.community)))
                .isFalse();
    }

    /** Where the matrix says "agg", sums are open over one's own area, and no record is, anywhere. */
    @ParameterizedTest
    @EnumSource(Action.class)
    void gives_sums_where_the_cell_says_so_and_no_record_with_them(Action action) {
        Sums sums = new SumsByMandate(
                here.mandates,
                here.organisations,
                areas -> here.organisations.communitiesOf(here.organisations.streetsOf(areas)));
        here.people().forEach((role, person) -> {
            boolean isSummed = Arrays.stream(Role.values())
                    .filter(each -> each.name().equals(role))
                    .anyMatch(each -> Matrix.domain().reach(each, action) == Reach.AGGREGATED);
            assertThat(sums.communities(person, action).isEmpty()).as(role).isEqualTo(!(isSummed && role.equals("DV")));
            if (isSummed) {
                assertThat(here.permissions.communities(person, action))
                        .as(role)
                        .isEmpty();
                places(role).forEach((place, scope) -> assertThat(here.permissions.may(person, action, scope))
                        .as(role + " in " + place)
                        .isFalse());
            }
        });
    }

    /** Whoever took somebody's place reads what was left, and does nothing else there. */
    @ParameterizedTest
    @EnumSource(Action.class)
    void lets_the_people_of_a_successor_read_what_the_predecessor_left(Action action) {
        OrganisationId before = here.organisations.within(here.farStreet, OrganisationKind.COMMUNITY);
        OrganisationId longBefore = here.organisations.within(here.farStreet, OrganisationKind.COMMUNITY);
        here.organisations.succeed(before, here.community, LocalDate.EPOCH);
        here.organisations.succeed(longBefore, before, LocalDate.EPOCH);

        for (String role : List.of("CPS", "SEC", "GRD")) {
            PersonId person = here.people().getOrDefault(role, PersonId.fresh());
            boolean reads = action.isReading() && here.permissions.may(person, action, Scope.community(here.community));
            for (OrganisationId left : List.of(before, longBefore)) {
                assertThat(here.permissions.may(person, action, Scope.community(left)))
                        .as(role)
                        .isEqualTo(reads);
                assertThat(here.permissions.communities(person, action).contains(left))
                        .as(role)
                        .isEqualTo(action.isReading()
                                && here.permissions.communities(person, action).contains(here.community));
            }
        }
    }

    /** The number is reported: who adds an action or a role raises it. */
    @Test
    void walks_every_action_role_and_place() {
        long cases = here.people().keySet().stream()
                        .mapToLong(role -> places(role).size())
                        .sum()
                * Action.values().length;

        assertThat(here.people()).hasSize(15);
        assertThat(cases).isEqualTo(15L * 11 * Action.values().length).isGreaterThanOrEqualTo(16_500);
    }

    /** An override of the community changes the cell in this community only, and one of the street in all of its own. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CPS", "SEC", "RC", "OC", "PSC", "CBS", "GRD", "SS", "SL", "DEP"})
    void obeys_an_override_in_its_place_and_nowhere_else(Role role) {
        for (OrganisationId place : List.of(here.community, here.street)) {
            for (Action action : Action.values()) {
                for (Reach reach : List.of(Reach.NOWHERE, Reach.COMMUNITY, Reach.STREET)) {
                    here.overrides.clear();
                    here.overrides.add(overridden(action, role, place, reach));
                    boolean reaches = (reach == Reach.STREET && role != Role.PSC)
                            || (reach == Reach.COMMUNITY && !isOfStreet(role));

                    assertThat(here.permissions.may(here.person(role), action, Scope.community(here.community)))
                            .as("%s %s %s", role, action, reach)
                            .isEqualTo(reaches);
                    assertThat(here.permissions
                                    .communities(here.person(role), action)
                                    .contains(here.community))
                            .isEqualTo(reaches);
                    assertThat(here.permissions.may(here.person(role), action, Scope.community(here.farCommunity)))
                            .isEqualTo(Matrix.domain().reach(role, action) == Reach.EVERYWHERE);
                }
            }
        }
    }

    private static boolean isOfStreet(Role role) {
        return role == Role.SS || role == Role.SL || role == Role.DEP;
    }

    private Set<String> expected(String role, Action action) {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(role))
                .findFirst()
                .map(each -> places(Matrix.domain().reach(each, action), role))
                .orElse(Set.of());
    }

    private Set<String> places(Reach reach, String role) {
        return switch (reach) {
            case NOWHERE, AGGREGATED -> Set.of();
            case DISTRICT -> OWN_DISTRICT;
            case OWN_ORGANISATION -> OWN_ORGANISATION;
            case COMMUNITY -> OWN_COMMUNITY;
            case STREET -> OWN_STREET;
            case EVERYWHERE -> places(role).keySet();
        };
    }

    private Map<String, Scope> places(String role) {
        OrganisationId own = here.ownOf(role);
        OrganisationId foreign = Stream.of(here.owners, here.otherOwners)
                .filter(each -> !each.equals(own))
                .findFirst()
                .orElseThrow();
        Map<String, Scope> places = new LinkedHashMap<>();
        places.put("own organisation", Scope.organisation(here.community, own));
        places.put("foreign organisation in the own community", Scope.organisation(here.community, foreign));
        places.put("own community", Scope.community(here.community));
        places.put("own organisation in the next community", Scope.organisation(here.nextCommunity, own));
        places.put("foreign organisation in the next community", Scope.organisation(here.nextCommunity, foreign));
        places.put("next community", Scope.community(here.nextCommunity));
        places.put("own street", Scope.street(here.street));
        places.put("own organisation in a far community", Scope.organisation(here.farCommunity, own));
        places.put("far community", Scope.community(here.farCommunity));
        places.put("far street", Scope.street(here.farStreet));
        places.put("everywhere", Scope.everywhere());
        return places;
    }

    private static CellOverride overridden(Action action, Role role, OrganisationId place, Reach reach) {
        return new CellOverride("override", action, role, place, reach, LocalDate.EPOCH, Optional.empty());
    }
}
