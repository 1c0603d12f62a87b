package org.lianxi.committee.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SOD-12 and SOD-14 as cases of the matrix: asked of the people of two streets, everywhere, and of what no override may widen. */
class SeparatedDutiesTest {

    /** Everything that writes a record of the community. */
    private static final Set<Action> WRITES_RECORDS = EnumSet.of(
            Action.SCREEN_MATTER,
            Action.ADMIT_MATTER,
            Action.PLAN_MEETING,
            Action.BUILD_AGENDA,
            Action.LOCK_AGENDA,
            Action.ISSUE_NOTICE,
            Action.LEAD_SESSION,
            Action.DRAFT_MINUTES,
            Action.PREPARE_ISSUE_OF_MINUTES,
            Action.ISSUE_MINUTES,
            Action.ASSIGN_TASK,
            Action.WORK_ON_TASK);

    private final TwoStreets here = new TwoStreets();

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SS", "SL"})
    void SOD_12_the_street_writes_no_record_of_a_community_but_reads_it(Role street) {
        for (Action action : WRITES_RECORDS) {
            places().forEach(place -> assertThat(here.permissions.may(here.person(street), action, place))
                    .as(action + " in " + place)
                    .isFalse());
            assertThat(here.permissions.communities(here.person(street), action))
                    .as(action.name())
                    .isEmpty();
        }
        assertThat(here.permissions.may(here.person(street), Action.READ_MINUTES, Scope.community(here.community)))
                .isTrue();
    }

    @Test
    void SOD_14_nothing_that_anybody_may_do_annuls_what_owners_decided() {
        List<String> annulling = Stream.of(Action.values())
                .map(action -> action.name().toLowerCase(Locale.ROOT))
                .filter(name -> name.contains("annul") || name.contains("revoke") || name.contains("quash"))
                .toList();
        List<Action> ofTheOwners = Stream.of(Action.values())
                .filter(action -> action.name().contains("OWNERS") && !action.isReading())
                .toList();

        assertThat(annulling).isEmpty();
        for (Action action : ofTheOwners) {
            assertThat(here.whoMay(action, Scope.organisation(here.community, here.owners)))
                    .as(action.name())
                    .doesNotContain("CPS", "SEC", "SL", "DV");
        }
        assertThat(here.whoMay(Action.ORDER_RESOLUTION_CHANGE, Scope.community(here.community)))
                .as("a resolution of the joint meeting, by the street leader alone")
                .containsExactly("SL");
    }

    private List<Scope> places() {
        return List.of(
                Scope.community(here.community),
                Scope.community(here.nextCommunity),
                Scope.organisation(here.community, here.owners),
                Scope.organisation(here.community, here.residents),
                Scope.street(here.street),
                Scope.everywhere());
    }
}
