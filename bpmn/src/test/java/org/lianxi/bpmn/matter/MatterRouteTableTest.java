package org.lianxi.bpmn.matter;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.matter.MatterScope.COMPOUND;
import static org.lianxi.meeting.matter.MatterScope.HOUSEHOLD;
import static org.lianxi.meeting.matter.MatterSubject.NONE_OF_THESE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.bpmn.decision.TableRefused;
import org.lianxi.committee.procedure.DecisionRow;
import org.lianxi.committee.procedure.Wording;
import org.lianxi.meeting.matter.MatterAnswers;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterRoutes;
import org.lianxi.meeting.matter.MatterScope;
import org.lianxi.meeting.matter.MatterSubject;
import org.lianxi.meeting.matter.MatterTrait;
import org.lianxi.meeting.matter.MeetingPower;
import org.lianxi.meeting.matter.ProposedRoute;
import org.lianxi.meeting.matter.ReservedMatters;

class MatterRouteTableTest {

    private final MatterRoutes routes = new MatterRouteTable();

    /** DOMAIN §4.1, row by row. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DANGER,                NONE_OF_THESE,                          COMPOUND,        0, M01, EMERGENCY,                   COORDINATE",
                "LEGAL_CHANNEL,         NONE_OF_THESE,                          COMPOUND,        0, M02, LEGAL_CHANNEL,               INFORM",
                "ILLEGAL_CONTENT,       NONE_OF_THESE,                          COMPOUND,        0, M03, REJECT,                      NONE",
                "-,                     DWELLING_TO_BUSINESS,                   COMPOUND,        3, M04, INTERESTED_OWNERS_UNANIMOUS, INFORM",
                "-,                     RAISE_MAINTENANCE_FUND,                 COMPOUND,        3, M05, OWNERS_ASSEMBLY_SPECIAL,     PROPOSE",
                "-,                     REBUILD,                                COMPOUND,        3, M05, OWNERS_ASSEMBLY_SPECIAL,     PROPOSE",
                "-,                     CHANGE_USE_OR_BUSINESS_ON_COMMON_PARTS, COMPOUND,        3, M05, OWNERS_ASSEMBLY_SPECIAL,     PROPOSE",
                "-,                     RULES_OF_PROCEDURE,                     COMPOUND,        3, M06, OWNERS_ASSEMBLY_ORDINARY,    PROPOSE",
                "-,                     COVENANT,                               COMPOUND,        3, M06, OWNERS_ASSEMBLY_ORDINARY,    PROPOSE",
                "-,                     OC_ELECTION_OR_REPLACEMENT,             COMPOUND,        3, M06, OWNERS_ASSEMBLY_ORDINARY,    PROPOSE",
                "-,                     HIRE_OR_FIRE_PSC,                       COMPOUND,        3, M06, OWNERS_ASSEMBLY_ORDINARY,    PROPOSE",
                "-,                     USE_MAINTENANCE_FUND,                   COMPOUND,        3, M06, OWNERS_ASSEMBLY_ORDINARY,    PROPOSE",
                "-,                     DISPOSE_COMMON_PART,                    COMPOUND,        3, M06, OWNERS_ASSEMBLY_ORDINARY,    PROPOSE",
                "-,                     FEE_OR_SERVICE_STANDARD,                COMPOUND,        3, M06, OWNERS_ASSEMBLY_ORDINARY,    PROPOSE",
                "-,                     USE_OF_COMMON_INCOME,                   COMPOUND,        3, M06, OWNERS_ASSEMBLY_ORDINARY,    PROPOSE",
                "-,                     OTHER_MAJOR_COMMON,                     COMPOUND,        3, M06, OWNERS_ASSEMBLY_ORDINARY,    PROPOSE",
                "UNLAWFUL_ACT,          NONE_OF_THESE,                          COMPOUND,        2, M07, DEPARTMENT_ENFORCEMENT,      COORDINATE",
                "UTILITY,               NONE_OF_THESE,                          COMPOUND,        2, M08, UTILITY_OPERATOR,            COORDINATE",
                "WARRANTY,              NONE_OF_THESE,                          BUILDING,        2, M09, DEVELOPER_WARRANTY,          COORDINATE",
                "-,                     NONE_OF_THESE,                          MULTI_COMMUNITY, 2, M10, STREET_JOINT_MEETING,        COORDINATE",
                "PRIVATE_ONLY,          NONE_OF_THESE,                          HOUSEHOLD,       1, M11, PEOPLES_MEDIATION,           NONE",
                "NEEDS_RESIDENTS_FUNDS, NONE_OF_THESE,                          COMPOUND,        2, M12, RESIDENTS_MEETING,           PROPOSE",
                "-,                     COMMUNITY_WELFARE_ALL_RESIDENTS,        COMPOUND,        2, M12b, RESIDENTS_MEETING,          PROPOSE",
                "IN_CONTRACT,           NONE_OF_THESE,                          BUILDING,        1, M13, PROPERTY_CONTRACT,           INFORM",
                "-,                     NONE_OF_THESE,                          HOUSEHOLD,       1, M14, SERVICE_REQUEST,             NONE",
                "-,                     NONE_OF_THESE,                          COMPOUND,        2, M15, JOINT_MEETING,               DECIDE",
                "IN_CONTRACT,           NONE_OF_THESE,                          MULTI_COMPOUND,  3, M15, JOINT_MEETING,               DECIDE",
                "-,                     NONE_OF_THESE,                          ENTRANCE,        1, M16, MANUAL_REVIEW,               NONE"
            })
    void each_row_leads_to_its_route(
            MatterTrait trait,
            MatterSubject subject,
            MatterScope scope,
            int parties,
            String rule,
            MatterRoute route,
            MeetingPower power) {
        Set<MatterTrait> traits = trait == null ? Set.of() : Set.of(trait);

        ProposedRoute proposed = routes.propose(new MatterAnswers(traits, subject, scope, parties));

        assertThat(proposed.rule()).isEqualTo(rule);
        assertThat(proposed.route()).isEqualTo(route);
        assertThat(proposed.meetingMay()).isEqualTo(power);
        assertThat(proposed.ground().zh()).isNotBlank();
        assertThat(proposed.nextStep().en()).isNotBlank();
    }

    /** The eleven kinds of matters in SC-01 that are screened; the twelfth is merged. */
    @ParameterizedTest(name = "SC-01.1 {0}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "two requests of a household,       -,            NONE_OF_THESE,                          HOUSEHOLD, 1, M14",
                "two complaints about the contract, IN_CONTRACT,  NONE_OF_THESE,                          COMPOUND,  1, M13",
                "advertising in the lifts,          -,            CHANGE_USE_OR_BUSINESS_ON_COMMON_PARTS, COMPOUND,  3, M05",
                "another property company,          -,            HIRE_OR_FIRE_PSC,                       COMPOUND,  3, M06",
                "a structure on the roof,           UNLAWFUL_ACT, NONE_OF_THESE,                          BUILDING,  2, M07",
                "four that need two or three,       -,            NONE_OF_THESE,                          COMPOUND,  2, M15"
            })
    void SC_01_1_leads_each_matter_to_its_route(
            String what, MatterTrait trait, MatterSubject subject, MatterScope scope, int parties, String rule) {
        Set<MatterTrait> traits = trait == null ? Set.of() : Set.of(trait);

        assertThat(routes.propose(new MatterAnswers(traits, subject, scope, parties)))
                .as(what)
                .extracting(ProposedRoute::rule)
                .isEqualTo(rule);
    }

    /** The traps of DOMAIN §4.1. */
    @ParameterizedTest(name = "{0} is {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "lift advertising,                        -,            CHANGE_USE_OR_BUSINESS_ON_COMMON_PARTS, COMPOUND, 3, M05",
                "new paid spaces on the common road,      -,            CHANGE_USE_OR_BUSINESS_ON_COMMON_PARTS, COMPOUND, 3, M05",
                "repainting existing lines by contract,   IN_CONTRACT,  NONE_OF_THESE,                          COMPOUND, 1, M13",
                "repainting existing lines by two,        -,            NONE_OF_THESE,                          COMPOUND, 2, M15",
                "changing the property company,           -,            HIRE_OR_FIRE_PSC,                       COMPOUND, 3, M06",
                "maintenance fund for the roof,           -,            USE_MAINTENANCE_FUND,                   BUILDING, 3, M06",
                "the same while it is dangerous,          DANGER,       USE_MAINTENANCE_FUND,                   BUILDING, 3, M01",
                "chargers of a third party with revenue,  -,            CHANGE_USE_OR_BUSINESS_ON_COMMON_PARTS, COMPOUND, 2, M05",
                "free shared chargers on a common part,   -,            CHANGE_USE_OR_BUSINESS_ON_COMMON_PARTS, COMPOUND, 1, M05",
                "free shared chargers under the covenant, -,            NONE_OF_THESE,                          COMPOUND, 1, M16",
                "raising the fee,                         -,            FEE_OR_SERVICE_STANDARD,                COMPOUND, 3, M06",
                "complaint about the company's service,   IN_CONTRACT,  NONE_OF_THESE,                          COMPOUND, 1, M13",
                "illegal structure on the roof,           UNLAWFUL_ACT, NONE_OF_THESE,                          BUILDING, 2, M07",
                "sewer of the utility,                    UTILITY,      NONE_OF_THESE,                          COMPOUND, 2, M08",
                "façade falling,                          DANGER,       NONE_OF_THESE,                          BUILDING, 3, M01",
                "the façade afterwards,                   -,            USE_MAINTENANCE_FUND,                   BUILDING, 3, M06"
            })
    void traps_are_not_stepped_into(
            String trap, MatterTrait trait, MatterSubject subject, MatterScope scope, int parties, String rule) {
        Set<MatterTrait> traits = trait == null ? Set.of() : Set.of(trait);

        assertThat(routes.propose(new MatterAnswers(traits, subject, scope, parties))
                        .rule())
                .isEqualTo(rule);
    }

    /** SC-01, line 1; the duplicate is merged and gets no route. */
    @Test
    void the_submissions_of_march_go_where_the_scenario_says() {
        MatterAnswers household = new MatterAnswers(Set.of(), NONE_OF_THESE, HOUSEHOLD, 1);
        MatterAnswers contract = new MatterAnswers(Set.of(MatterTrait.IN_CONTRACT), NONE_OF_THESE, COMPOUND, 1);
        MatterAnswers lift =
                new MatterAnswers(Set.of(), MatterSubject.CHANGE_USE_OR_BUSINESS_ON_COMMON_PARTS, COMPOUND, 3);
        MatterAnswers change = new MatterAnswers(Set.of(), MatterSubject.HIRE_OR_FIRE_PSC, COMPOUND, 3);
        MatterAnswers roof = new MatterAnswers(Set.of(MatterTrait.UNLAWFUL_ACT), NONE_OF_THESE, COMPOUND, 2);
        MatterAnswers shared = new MatterAnswers(Set.of(), NONE_OF_THESE, COMPOUND, 3);

        assertThat(List.of(
                        household, household, contract, contract, lift, change, roof, shared, shared, shared, shared))
                .extracting(answers -> routes.propose(answers).rule())
                .containsExactly("M14", "M14", "M13", "M13", "M05", "M06", "M07", "M15", "M15", "M15", "M15");
    }

    /** Whatever else is answered: what is the owners' own never is the meeting's to decide. */
    @ParameterizedTest
    @EnumSource(MatterSubject.class)
    void no_answer_makes_the_owners_own_the_meetings(MatterSubject subject) {
        for (MatterAnswers answers : allAnswersAbout(subject)) {
            ProposedRoute proposed = routes.propose(answers);
            if (ReservedMatters.contain(subject)) {
                assertThat(proposed.meetingMay()).isNotEqualTo(MeetingPower.DECIDE);
            }
        }
    }

    private static List<MatterAnswers> allAnswersAbout(MatterSubject subject) {
        List<Set<MatterTrait>> some = Stream.of(MatterTrait.values())
                .flatMap(one -> Stream.of(MatterTrait.values())
                        .map(other -> Stream.of(one, other).collect(toSet())))
                .distinct()
                .toList();
        return some.stream()
                .flatMap(traits ->
                        Stream.of(MatterScope.values()).map(scope -> new MatterAnswers(traits, subject, scope, 3)))
                .toList();
    }

    @Test
    void a_row_that_gives_the_meeting_more_than_java_does_is_refused() {
        DecisionRow widened = new DecisionRow(
                "M05",
                Map.of(),
                Map.of("route", "OWNERS_ASSEMBLY_SPECIAL", "jointMeetingMay", "DECIDE"),
                new Wording("依据", "ground"));

        assertThatThrownBy(() -> MatterRouteTable.requirePowerOfRoute(widened))
                .isInstanceOf(TableRefused.class)
                .hasMessage("Decision table matterRoute, row M05, field jointMeetingMay: the meeting may PROPOSE with"
                        + " OWNERS_ASSEMBLY_SPECIAL");
    }
}
