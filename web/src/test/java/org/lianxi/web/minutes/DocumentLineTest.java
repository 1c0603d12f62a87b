package org.lianxi.web.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianxi.web.minutes.DocumentLine.Kind;

class DocumentLineTest {

    @Test
    void sets_a_line_by_how_it_begins() {
        String text = "会议：甲社区例会\n\n二、议定事项\n（一）电动车停放\n事由：占用通道\n（十二）夜间巡逻";

        List<DocumentLine> lines = DocumentLine.of(text);

        assertThat(lines)
                .extracting(DocumentLine::kind)
                .containsExactly(Kind.TEXT, Kind.BLANK, Kind.HEADING, Kind.ITEM, Kind.TEXT, Kind.ITEM);
    }

    @Test
    void changes_no_character_of_the_text_that_is_signed() {
        String text = "一、  两个空格\n\u3000缩进 𠮷 😀\n  \n<b>不是标记</b>";

        String again = DocumentLine.of(text).stream().map(DocumentLine::text).collect(Collectors.joining("\n"));

        assertThat(again).isEqualTo(text);
    }

    @Test
    void takes_a_sentence_with_a_numeral_inside_for_plain_text() {
        assertThat(DocumentLine.of("本社区一、二号楼")).containsExactly(new DocumentLine(Kind.TEXT, "本社区一、二号楼"));
    }
}
