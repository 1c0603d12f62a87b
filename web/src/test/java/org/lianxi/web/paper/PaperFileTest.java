package org.lianxi.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.paper.PaperFormat;

class PaperFileTest {

    @Test
    void is_saved_under_its_Chinese_name() {
        assertThat(name("甲社区三方联席会议纪要〔2026〕3号")).isEqualTo("甲社区三方联席会议纪要〔2026〕3号.pdf");
    }

    @Test
    void has_no_character_that_a_file_cannot_have_in_its_name() {
        assertThat(name("会议通知（3/5 \"夜间\" a:b\n*）")).isEqualTo("会议通知（3-5 -夜间- a-b--）.pdf");
    }

    @Test
    void has_nothing_but_plain_characters_in_its_header() {
        assertThat(disposition("纪要")).matches("[\\x20-\\x7e]+").startsWith("attachment; filename=\"document.pdf\";");
    }

    private static String name(String title) {
        return URLDecoder.decode(disposition(title).replaceAll(".*''", ""), StandardCharsets.UTF_8);
    }

    private static String disposition(String title) {
        return new PaperFile(title, PaperFormat.PDF, new ByteArrayOutputStream()).disposition();
    }
}
