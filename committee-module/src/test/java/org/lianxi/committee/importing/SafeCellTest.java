package org.lianxi.committee.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-2", "@SUM(A1)", "\t=1", "＝1"})
    void lets_no_program_compute_what_somebody_typed_and_reads_it_back(String typed) {
        assertThat(SafeCell.of(typed)).isEqualTo("'" + typed);
        assertThat(SafeCell.read(SafeCell.of(typed))).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "清溪社区", "2026-01-01", "'引号", "a=b"})
    void leaves_everything_else_alone(String typed) {
        assertThat(SafeCell.of(typed)).isEqualTo(typed);
        assertThat(SafeCell.read(typed)).isEqualTo(typed);
    }
}
