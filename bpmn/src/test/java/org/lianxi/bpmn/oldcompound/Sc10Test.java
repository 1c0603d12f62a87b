package org.lianxi.bpmn.oldcompound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.oldcompound.Demand;
import org.lianxi.committee.oldcompound.Gap;
import org.lianxi.committee.oldcompound.Listed;
import org.lianxi.committee.oldcompound.OwnersWill;
import org.lianxi.committee.oldcompound.Strategy;
import org.lianxi.committee.oldcompound.StrategyFacts;
import org.lianxi.committee.oldcompound.Survey;
import org.lianxi.committee.oldcompound.Thresholds;
import org.lianxi.committee.territory.CompoundId;

/** SC-10 One compound, one policy: batch classification, items 1, 2 and 5. */
class Sc10Test {

    private static final Thresholds USUAL = new Thresholds(100, 300, 30);

    private final OldCompoundStrategyTable table = new OldCompoundStrategyTable();

    @ParameterizedTest(name = "{0}: {1} households, {2} buildings, {3}, {4} m, refused {5} -> {6}")
    @CsvSource({
        "A, 212, 6, HIGH,   900,  false, O1a",
        "B, 64,  1, LOW,    85,   false, O2",
        "C, 48,  1, LOW,    85,   false, O2",
        "D, 18,  1, LOW,    1450, false, O3",
        "E, 18,  1, LOW,    290,  false, O2",
        "F, 100, 3, LOW,    700,  false, O1a",
        "G, 99,  3, MEDIUM, 800,  false, O4",
        "H, 31,  1, LOW,    2000, false, O4",
        "I, 130, 1, LOW,    100,  false, O1a",
        "E with 301 m,           18, 1, LOW,  301, false, O3",
        "exactly 300 m,          18, 1, LOW,  300, false, O2",
        "shared boundary,        18, 1, LOW,  0,   false, O2",
        "30 households far off,  30, 1, LOW,  999, false, O3",
        "high demand,            60, 2, HIGH, 10,  false, O1b",
        "high demand and single, 60, 1, HIGH, 10,  false, O2",
        "C refuses,              48, 1, LOW,  85,  true,  O4",
        "small and refuses,      18, 1, LOW,  85,  true,  O4",
        "large and refuses,     100, 1, LOW,  85,  true,  O1a",
    })
    void items_1_and_5_follow_the_first_row_that_fits(
            String id, int households, int buildings, Demand demand, int metres, boolean refused, String row) {
        StrategyFacts facts = new StrategyFacts(households, buildings == 1, demand, OptionalInt.of(metres), refused);

        assertThat(table.choose(facts, USUAL).row()).as(id).isEqualTo(row);
        assertThat(table.choose(facts, USUAL).strategy().rule()).isEqualTo(row.substring(0, 2));
    }

    @Test
    void a_compound_near_which_nothing_was_measured_is_scattered() {
        StrategyFacts facts = new StrategyFacts(18, true, Demand.LOW, OptionalInt.empty(), false);

        assertThat(table.choose(facts, USUAL).strategy()).isEqualTo(Strategy.SELF_MANAGED_WITH_HIRED_RESIDENTS);
    }

    @Test
    void item_2_groups_B_C_and_E_and_after_the_refusal_of_C_only_B_and_E() {
        List<Gap> gaps = List.of(gap("B", "C", 85), gap("B", "E", 290), gap("D", "E", 1450));

        Survey before = survey(OwnersWill.UNKNOWN, gaps);
        Survey after = survey(OwnersWill.REFUSED, gaps);

        assertThat(ids(before.groups())).isEqualTo(List.of(List.of("B", "C", "E")));
        assertThat(households(before)).isEqualTo(130);
        assertThat(ids(after.groups())).isEqualTo(List.of(List.of("B", "E")));
        assertThat(households(after)).isEqualTo(82);
        assertThat(after.of(new CompoundId("C")).choice().strategy()).isEqualTo(Strategy.MANUAL_STREET_DECISION);
        assertThat(Strategy.MANUAL_STREET_DECISION.reviewAfter(LocalDate.parse("2026-07-01")))
                .isEqualTo("2026-09-29");
    }

    @Test
    void item_5_without_the_link_E_leaves_the_group() {
        Survey survey = survey(OwnersWill.UNKNOWN, List.of(gap("B", "C", 85), gap("B", "E", 301)));

        assertThat(ids(survey.groups())).isEqualTo(List.of(List.of("B", "C")));
        assertThat(survey.of(new CompoundId("E")).choice().row()).isEqualTo("O3");
    }

    @RepeatedTest(30)
    void groups_do_not_depend_on_the_order_of_what_was_measured(RepetitionInfo repetition) {
        List<Gap> gaps = new ArrayList<>(List.of(gap("B", "C", 85), gap("B", "E", 290), gap("D", "E", 299)));
        Collections.shuffle(gaps, new Random(repetition.getCurrentRepetition()));

        assertThat(ids(survey(OwnersWill.UNKNOWN, gaps).groups())).isEqualTo(List.of(List.of("B", "C", "D", "E")));
    }

    private Survey survey(OwnersWill ofC, List<Gap> gaps) {
        List<Listed> listed = List.of(
                listed("B", 64, OwnersWill.UNKNOWN),
                listed("C", 48, ofC),
                listed("D", 18, OwnersWill.UNKNOWN),
                listed("E", 18, OwnersWill.WILLING));
        return new Survey(listed, gaps, USUAL, table);
    }

    private static int households(Survey survey) {
        return survey.groups().get(0).stream().mapToInt(Listed::households).sum();
    }

    private static List<List<String>> ids(List<List<Listed>> groups) {
        return groups.stream()
                .map(group -> group.stream().map(each -> each.id().value()).toList())
                .toList();
    }

    private static Listed listed(String id, int households, OwnersWill will) {
        return new Listed(new CompoundId(id), "小区" + id, households, 1, Demand.LOW, will);
    }

    private static Gap gap(String one, String other, int metres) {
        return new Gap(new CompoundId(one), new CompoundId(other), metres);
    }
}
