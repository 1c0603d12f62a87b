package org.lianxi.bpmn.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.decision.TableContract;
import org.lianxi.bpmn.engine.DecisionTable;
import org.lianxi.committee.procedure.DecisionTables;
import org.lianxi.committee.procedure.UnknownDecisionTable;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;

class GatheredTablesTest {

    private enum Kind {
        SMALL,
        MIDDLE,
        LARGE
    }

    private final DecisionTables tables = new GatheredTables(List.of(DecisionTable.of(TableContract.of("trialLimit")
            .truth("urgent")
            .choice("kind", Kind.class)
            .number("households", 0, 10_000)
            .parameter("many", 1, 10_000)
            .givesNumber("days", 0, 365)
            .rules("T1", "T2", "T3", "T4"))));

    @Test
    void a_table_can_be_tried_with_what_people_type() {
        Map<String, String> answers = Map.of("urgent", "false", "kind", "LARGE", "households", " 100 ", "many", "100");

        assertThat(tables.evaluate("trialLimit", answers)).singleElement().satisfies(row -> assertThat(row.rule())
                .isEqualTo("T2"));
    }

    @Test
    void every_missing_or_unknown_answer_is_named_at_once() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> tables.evaluate("trialLimit", Map.of("urgent", "perhaps", "households", "10001", "many", "")));

        assertThat(refused.problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(
                        tuple("urgent", "input-required"),
                        tuple("kind", "input-required"),
                        tuple("households", "input-out-of-range"),
                        tuple("many", "input-required"));
    }

    @Test
    void a_table_that_does_not_exist_is_unknown() {
        assertThatThrownBy(() -> tables.get("trialFee")).isInstanceOf(UnknownDecisionTable.class);
    }
}
