package org.lianxi.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.bpmn.decision.TableContract;
import org.lianxi.bpmn.decision.TableRefused;
import org.lianxi.committee.procedure.DecisionTableView;
import org.lianxi.committee.procedure.HitPolicy;

class DecisionTableTest {

    private enum Kind {
        SMALL,
        MIDDLE,
        LARGE
    }

    private static final TableContract CONTRACT = TableContract.of("trialLimit")
            .truth("urgent")
            .choice("kind", Kind.class)
            .number("households", 0, 10_000)
            .parameter("many", 1, 10_000)
            .givesNumber("days", 0, 365)
            .rules("T1", "T2", "T3", "T4");

    @ParameterizedTest
    @CsvSource({
        "true,  LARGE,  5000, T1",
        "false, LARGE,  100,  T2",
        "false, LARGE,  99,   T3",
        "false, SMALL,  5000, T3",
        "false, SMALL,  9,    T4",
        "false, SMALL,  10,   T3",
        "false, SMALL,  19,   T3",
        "false, SMALL,  20,   T4",
        "false, SMALL,  25,   T3",
        "false, SMALL,  90,   T4",
        "false, SMALL,  91,   T3",
        "false, MIDDLE, 91,   T4"
    })
    void the_first_row_that_applies_decides(boolean urgent, Kind kind, int households, String rule) {
        Map<String, ?> values = Map.of("urgent", urgent, "kind", kind, "households", households, "many", 100);

        assertThat(DecisionTable.of(CONTRACT).decide(values).rule()).isEqualTo(rule);
    }

    @Test
    void people_read_title_version_columns_conditions_results_and_grounds_in_both_languages() {
        DecisionTableView view = DecisionTable.of(CONTRACT).view();

        assertThat(view.title().in(Locale.ENGLISH)).isEqualTo("Limit on trial");
        assertThat(view.title().in(Locale.CHINESE)).isEqualTo("试用期限");
        assertThat(view.version()).isEqualTo("1");
        assertThat(view.hitPolicy()).isEqualTo(HitPolicy.FIRST);
        assertThat(view.inputs().get(1).label().zh()).isEqualTo("类别");
        assertThat(view.inputs().get(1).values()).containsExactly("SMALL", "MIDDLE", "LARGE");
        assertThat(view.parameters().get(0).name()).isEqualTo("many");
        assertThat(view.rows().get(1).conditions())
                .isEqualTo(Map.of("kind", "not(\"SMALL\",\"MIDDLE\")", "households", ">= many"));
        assertThat(view.rows().get(1).result("days")).isEqualTo("30");
        assertThat(view.rows().get(1).ground().en()).isEqualTo("The second rule on trial");
        assertThat(view.rows().get(3).find("days")).isEmpty();
    }

    @Test
    void a_value_that_the_table_does_not_know_is_not_decided_about() {
        assertThatThrownBy(() -> DecisionTable.of(CONTRACT)
                        .decide(Map.of("urgent", false, "kind", "HUGE", "households", 5, "many", 100)))
                .hasMessage("Table trialLimit, field kind cannot be HUGE");
    }

    @Test
    void a_table_without_a_file_or_with_another_file_is_refused() {
        assertThatThrownBy(() -> DecisionTable.of(TableContract.of("nowhere")))
                .isInstanceOf(TableRefused.class)
                .hasMessageContaining("there is no file /decisions/nowhere.dmn");
        assertThatThrownBy(() -> DecisionTable.of(TableContract.of("notATable")))
                .isInstanceOf(TableRefused.class)
                .hasMessageContaining("Decision table notATable");
    }
}
