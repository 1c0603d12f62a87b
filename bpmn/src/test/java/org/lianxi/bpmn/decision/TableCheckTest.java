package org.lianxi.bpmn.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.procedure.HitPolicy;

/** Small bad tables, each refused with table, row and field. */
class TableCheckTest {

    private enum Colour {
        RED,
        GREEN,
        BLUE
    }

    private static final TableContract CONTRACT = TableContract.of("paint")
            .choice("colour", Colour.class)
            .truth("wet")
            .number("coats", 0, 9)
            .parameter("enough", 0, 9)
            .gives("then", Colour.class)
            .rules("P1", "P2");

    @Test
    void a_good_table_passes() {
        assertThat(TableCheck.rows(
                        CONTRACT, first(row("P1", "\"RED\"", "", "", "\"BLUE\""), row("P2", "", "", "", "\"RED\""))))
                .hasSize(2);
    }

    @Test
    void a_row_for_which_earlier_rows_leave_no_case_is_refused() {
        TableRefused refused =
                refusal(first(row("P1", "", "", "", "\"RED\""), row("P2", "\"RED\"", "", "", "\"BLUE\"")));

        assertThat(refused)
                .hasMessage(
                        "Decision table paint, row P2, field colour: the rows before it leave no case for this row");
        assertThat(List.of(refused.table(), refused.row(), refused.field())).containsExactly("paint", "P2", "colour");
    }

    @Test
    void a_row_that_several_earlier_rows_cover_only_together_is_refused() {
        TableContract three = CONTRACT.rules("P1", "P2", "P3");

        assertThat(refusal(
                        three,
                        first(
                                row("P1", "", "true", "", "\"RED\""),
                                row("P2", "", "", ">= 3", "\"RED\""),
                                row("P3", "", "", "[3..5]", "\"RED\""))))
                .hasMessageContaining("row P3, field coats");
        assertThat(refusal(
                        three,
                        first(
                                row("P1", "", "", "<= 4", "\"RED\""),
                                row("P2", "", "", "> 4", "\"RED\""),
                                row("P3", "", "", "", "\"RED\""))))
                .hasMessageContaining("row P3, field colour: the rows before it leave no case");
    }

    @Test
    void bounds_that_are_parameters_count_as_well() {
        assertThat(refusal(
                        CONTRACT.rules("P1", "P2", "P3"),
                        first(
                                row("P1", "", "", ">= enough", "\"RED\""),
                                row("P2", "", "", "< enough", "\"RED\""),
                                row("P3", "", "", "", "\"RED\""))))
                .hasMessageContaining("row P3");
        assertThat(refusal(first(row("P1", "", "", ">= plenty", "\"RED\""), row("P2", "", "", "", "\"RED\""))))
                .hasMessageContaining("row P1, field coats: \"plenty\" is neither a whole number nor one of");
    }

    @Test
    void rows_that_overlap_are_refused_where_one_row_only_may_apply() {
        WrittenTable overlapping = new WrittenTable(
                HitPolicy.UNIQUE,
                List.of("colour", "wet", "coats"),
                List.of("then"),
                List.of(
                        row("P1", "\"RED\",\"GREEN\"", "", "", "\"RED\""),
                        row("P2", "not(\"RED\")", "", "", "\"RED\"")));

        assertThat(refusal(overlapping))
                .hasMessage("Decision table paint, row P2, field colour: the row overlaps with P1, which the hit policy"
                        + " UNIQUE forbids");
    }

    @Test
    void rows_that_overlap_must_say_the_same_where_any_of_them_may_count() {
        assertThat(TableCheck.rows(CONTRACT, any("\"RED\"", "\"RED\""))).hasSize(2);
        assertThat(refusal(any("\"RED\"", "\"BLUE\""))).hasMessageContaining("row P2, field wet: the row overlaps");
    }

    @Test
    void a_value_that_java_does_not_know_is_refused() {
        assertThat(refusal(first(row("P1", "\"PINK\"", "", "", "\"RED\""), row("P2", "", "", "", "\"RED\""))))
                .hasMessage(
                        "Decision table paint, row P1, field colour: the value PINK is unknown; known are [RED, GREEN,"
                                + " BLUE]");
        assertThat(refusal(first(row("P1", "\"RED\"", "", "", "\"PINK\""), row("P2", "", "", "", "\"RED\""))))
                .hasMessageContaining(
                        "row P1, field then: the value \"PINK\" is unknown; known are [RED, GREEN, BLUE]");
        assertThat(refusal(first(row("P1", "", "yes", "", "\"RED\""), row("P2", "", "", "", "\"RED\""))))
                .hasMessageContaining("row P1, field wet: the value yes is unknown; known are [true, false]");
        assertThat(refusal(first(row("P1", "", "", "> 12", "\"RED\""), row("P2", "", "", "", "\"RED\""))))
                .hasMessageContaining("row P1, field coats");
    }

    @Test
    void a_cell_that_is_no_condition_is_refused() {
        assertThat(refusal(first(row("P1", "RED", "", "", "\"RED\""), row("P2", "", "", "", "\"RED\""))))
                .hasMessageContaining("row P1, field colour: \"RED\" is no list of values in quotation marks");
        assertThat(refusal(first(row("P1", "", "", "about 3", "\"RED\""), row("P2", "", "", "", "\"RED\""))))
                .hasMessageContaining("row P1, field coats: \"about 3\" is no comparison, value or range");
        assertThat(refusal(first(row("P1", "", "", "[5..3]", "\"RED\""), row("P2", "", "", "", "\"RED\""))))
                .hasMessageContaining("row P1, field coats: no value meets the condition");
    }

    @Test
    void a_missing_row_is_refused_with_a_case_that_nobody_answers() {
        assertThat(refusal(first(row("P1", "\"RED\"", "", "", "\"RED\""))))
                .hasMessage("Decision table paint, row P2, field rule: the row is missing");
        assertThat(refusal(
                        first(row("P1", "\"RED\",\"GREEN\"", "", "", "\"RED\""), row("P2", "", "true", "", "\"RED\""))))
                .hasMessageContaining(
                        "row -, field colour: a row is missing: no row answers colour = BLUE, wet = false");
    }

    @Test
    void a_row_without_id_or_with_an_id_that_is_taken_or_unknown_is_refused() {
        assertThat(refusal(first(row("P1", "\"RED\"", "", "", "\"RED\""), row("", "", "", "", "\"RED\""))))
                .hasMessage("Decision table paint, row after P1, field rule: the row has no id");
        assertThat(refusal(first(row("P1", "\"RED\"", "", "", "\"RED\""), row("P1", "", "", "", "\"RED\""))))
                .hasMessageContaining("row P1, field rule: another row has the same id");
        assertThat(refusal(first(row("P1", "\"RED\"", "", "", "\"RED\""), row("P7", "", "", "", "\"RED\""))))
                .hasMessageContaining("row P7, field rule: no such rule is known");
    }

    @Test
    void a_row_without_its_ground_and_a_table_without_a_column_are_refused() {
        WrittenTable.Row groundless = new WrittenTable.Row("P1", Map.of(), Map.of("then", "\"RED\""), List.of("只有中文"));

        assertThat(refusal(CONTRACT.rules("P1"), first(groundless))).hasMessageContaining("row P1, field description");
        assertThat(refusal(new WrittenTable(
                        HitPolicy.FIRST, List.of("colour", "coats"), List.of("then"), new ArrayList<>())))
                .hasMessageContaining("row -, field wet: the input is missing");
    }

    private static WrittenTable any(String one, String other) {
        return new WrittenTable(
                HitPolicy.ANY,
                List.of("colour", "wet", "coats"),
                List.of("then"),
                List.of(row("P1", "", "", "", one), row("P2", "", "true", "", other)));
    }

    private static WrittenTable first(WrittenTable.Row... rows) {
        return new WrittenTable(HitPolicy.FIRST, List.of("colour", "wet", "coats"), List.of("then"), List.of(rows));
    }

    private static WrittenTable.Row row(String rule, String colour, String wet, String coats, String then) {
        return new WrittenTable.Row(
                rule,
                Map.of("colour", colour, "wet", wet, "coats", coats),
                Map.of("then", then),
                List.of("依据", "ground"));
    }

    private static TableRefused refusal(WrittenTable table) {
        return refusal(CONTRACT, table);
    }

    private static TableRefused refusal(TableContract contract, WrittenTable table) {
        return catchThrowableOfType(TableRefused.class, () -> TableCheck.rows(contract, table));
    }
}
