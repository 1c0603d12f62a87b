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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

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
            case NOWHERE, AGGREGATED, DISTRICT -> Set.of();
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
