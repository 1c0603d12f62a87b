package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditFindingTest {

    @Test
    void gives_the_count_and_the_end_of_a_whole_chain() {
        AuditFinding finding = AuditFinding.of(List.of("INTACT", "1234", "1234:5f2c"));

        assertThat(finding.exitCode()).isZero();
        assertThat(finding.message().paragraph()).contains("共 1234 条", "1234 entries", "1234:5f2c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHANGED",
                "NOT_LINKED",
                "MISSING",
                "END_CHANGED",
                "BEHIND_THE_END",
                "PURGE_NOT_TOLD",
                "NOT_AS_MARKED",
                "CUT_OFF"
            })
    void names_the_first_broken_entry_and_what_is_wrong_with_it(String flaw) {
        AuditFinding finding = AuditFinding.of(List.of("BROKEN", "17", flaw));

        assertThat(finding.exitCode()).isEqualTo(1);
        assertThat(finding.message().paragraph()).contains("第 17 条", "entry 17").doesNotContain(flaw);
    }

    @Test
    void cannot_say_anything_against_a_mark_that_is_none_or_too_old() {
        assertThat(AuditFinding.of(List.of("NO_MARK")).exitCode()).isEqualTo(2);
        assertThat(AuditFinding.of(List.of("MARK_TOO_OLD", "21", "41:ab")).exitCode())
                .isEqualTo(2);
    }
}
