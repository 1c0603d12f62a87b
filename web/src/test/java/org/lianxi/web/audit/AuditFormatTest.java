package org.lianxi.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.committee.audit.AuditLink;
import org.lianxi.committee.refusal.InvalidInput;

class AuditFormatTest {

    private static final String HASH = "0".repeat(64);

    @Test
    void writes_every_column_of_a_link_on_one_line_of_json() {
        assertThat(AuditFormat.JSONL.line(link("a=\"b\"\nc=d\n")))
                .isEqualTo("{\"seq\":7,\"at\":\"2026-03-16T01:00:00.123456Z\",\"person\":\"p-1\",\"posts\":\"\","
                        + "\"act\":\"VoteCast\",\"subjectKind\":\"item\",\"subjectId\":\"i-1\",\"community\":\"\","
                        + "\"details\":\"a=\\\"b\\\"\\nc=d\\n\",\"previousHash\":\"" + HASH + "\",\"hash\":\"" + HASH
                        + "\"}\n");
    }

    @Test
    void quotes_what_would_break_a_line_of_a_table() {
        assertThat(AuditFormat.CSV.line(link("a=\"b\",c\n")))
                .contains(",\"a=\"\"b\"\",c\n\",")
                .endsWith(HASH + "\r\n");
        assertThat(AuditFormat.CSV.head().split(",")).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void keeps_spreadsheets_from_calculating(String formula) {
        assertThat(AuditFormat.CSV.line(link(formula))).contains(",'" + formula + ",");
    }

    @ParameterizedTest
    @CsvSource({"csv, CSV", "jsonl, JSONL"})
    void are_known_by_the_ending_of_their_files(String name, AuditFormat format) {
        assertThat(AuditFormat.named(name)).isEqualTo(format);
        assertThatThrownBy(() -> AuditFormat.named("pdf")).isInstanceOf(InvalidInput.class);
    }

    private static AuditLink link(String details) {
        return new AuditLink(
                7,
                Instant.parse("2026-03-16T01:00:00.123456Z"),
                "p-1",
                "",
                "VoteCast",
                "item",
                "i-1",
                "",
                details,
                HASH,
                HASH);
    }
}
