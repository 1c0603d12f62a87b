package org.lianxi.meeting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话 13812345678 请回",
                "电话 138 1234 5678 请回",
                "座机 0888-5123456",
                "身份证 53070219800101123X",
                "车牌 云P12345 乱停",
                "住 3栋2单元501室",
                "3-2-501 漏水",
                "住 501室",
                "写信 a.b@example.org"
            })
    void blackens_what_may_name_people(String text) {
        assertThat(Redaction.of(text)).contains("××").doesNotContain("12345", "501", "example");
    }

    @Test
    void leaves_other_words_alone() {
        assertThat(Redaction.of(" 2026年8月20日修好，10 天内不再返水 ")).isEqualTo("2026年8月20日修好，10 天内不再返水");
    }
}
