package org.lianxi.bpmn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.bpmn.decision.TableRefused;
import org.lianxi.committee.procedure.DecisionRow;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.procedure.Wording;
import org.lianxi.meeting.task.LimitUnit;
import org.lianxi.meeting.task.TaskDeadline;
import org.lianxi.meeting.task.TaskWeight;

class TaskDeadlineTableTest {

    /** DOMAIN §4.4, with the usual values of CFG-15. */
    @ParameterizedTest
    @CsvSource({
        "SERVICE,   D1, 48, HOURS",
        "SIMPLE,    D2, 0,  SAME_DAY",
        "MINOR,     D3, 7,  DAYS",
        "MAJOR,     D4, 15, DAYS",
        "HOTLINE,   D5, 5,  WORKING_DAYS",
        "COMPLEX,   D6, 10, WORKING_DAYS",
        "EMERGENCY, D7, 24, HOURS"
    })
    void each_class_has_its_limit(TaskWeight weight, String rule, int amount, LimitUnit unit) {
        TaskDeadline deadline = new TaskDeadlineTable().of(weight);

        assertThat(deadline.rule()).isEqualTo(rule);
        assertThat(deadline.unit()).isEqualTo(unit);
        assertThat(deadline.amountBy(RulesOfProcedure.proposed())).isEqualTo(amount);
    }

    @Test
    void a_row_with_both_an_amount_and_a_parameter_or_with_neither_is_refused() {
        DecisionRow neither = new DecisionRow("D3", Map.of(), Map.of("unit", "DAYS"), new Wording("依据", "ground"));

        assertThatThrownBy(() -> TaskDeadlineTable.deadline(neither))
                .isInstanceOf(TableRefused.class)
                .hasMessageContaining("Decision table taskDeadline, row D3, field amount");
    }
}
