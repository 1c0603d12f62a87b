package org.lianxi.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianxi.meeting.paper.SamplePapers.characters;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.paper.Block.Attendance;
import org.lianxi.meeting.paper.Block.Blank;
import org.lianxi.meeting.paper.Block.Paragraph;
import org.lianxi.meeting.paper.Block.Title;
import org.lianxi.meeting.paper.ReadPdf.Row;
import org.lianxi.meeting.paper.ReadPdf.Rule;

/** The layout of DOMAIN §5.1, read back from the file. */
class PdfLayoutTest {

    private static final double POINT = 25.4 / 72;
    private static final Offset<Double> HAIR = within(0.2);

    @Test
    void is_an_A4_sheet_in_Chinese() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.of(Paragraph.body("短文。")));

        assertThat(pdf.width).isCloseTo(210, HAIR);
        assertThat(pdf.height).isCloseTo(297, HAIR);
        assertThat(pdf.language).isEqualTo("zh-CN");
        assertThat(pdf.pages).isEqualTo(1);
    }

    @Test
    void fills_a_page_with_22_lines_of_28_characters() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.of(Paragraph.body(characters(22 * 28 * 3))));

        assertThat(pdf.pages).isEqualTo(4);
        assertThat(pdf.rows(1).get(0).text()).hasSize(26);
        assertThat(pdf.rows(1).get(0).left()).isCloseTo(28 + 2 * 156 / 28.0, HAIR);
        for (int page = 1; page <= 3; page++) {
            List<Row> rows = pdf.rows(page);
            assertThat(rows).hasSize(22);
            assertThat(rows.subList(1, 22)).allSatisfy(row -> {
                assertThat(row.text()).hasSize(28);
                assertThat(row.left()).isCloseTo(28, HAIR);
                assertThat(row.right()).isCloseTo(184, HAIR);
            });
            assertThat(IntStream.range(1, 22)
                            .mapToObj(each -> rows.get(each).baseline()
                                    - rows.get(each - 1).baseline()))
                    .allSatisfy(pitch -> assertThat(pitch).isCloseTo(225 / 22.0, within(0.05)));
            assertThat(rows.get(0).baseline()).isCloseTo(37 + 225 / 44.0 + (0.88 - 0.5) * 16 * POINT, HAIR);
            assertThat(rows.get(21).baseline()).isLessThan(262);
        }
    }

    @Test
    void sets_the_text_in_size_three() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.of(Paragraph.body("短文。")));

        assertThat(pdf.rows(1).get(0).marks())
                .allSatisfy(mark -> assertThat(mark.size()).isCloseTo(16, within(0.01)));
    }

    @Test
    void numbers_odd_pages_on_the_right_and_even_pages_on_the_left() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.minutes(12));

        assertThat(pdf.pages).isGreaterThanOrEqualTo(3);
        for (int page = 1; page <= pdf.pages; page++) {
            Row number = pdf.pageNumber(page);
            assertThat(number.text()).isEqualTo("— " + page + " —");
            assertThat(number.marks().get(0).size()).isCloseTo(14, within(0.01));
            double character = 14 * POINT;
            if (page % 2 == 1) {
                assertThat(number.right()).isCloseTo(184 - character, within(0.4));
            } else {
                assertThat(number.left()).isCloseTo(28 + character, within(0.4));
            }
            double dashes = number.baseline() - 0.29 * character;
            assertThat(dashes).isCloseTo(262 + 7, within(0.3));
        }
    }

    @Test
    void prints_the_mark_in_red_35_mm_below_the_edge_and_a_red_line_under_the_number() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.minutes(1));

        Row mark = pdf.rows(1).get(0);
        double size = mark.marks().get(0).size() * POINT;
        assertThat(mark.text()).isEqualTo("甲社区三方联席会议纪要");
        assertThat(mark.baseline() - 0.88 * size).isCloseTo(37 + 35, HAIR);
        assertThat((mark.left() + mark.right()) / 2).isCloseTo(28 + 78, within(0.5));
        Row number = pdf.rows(1).get(1);
        assertThat(number.text()).isEqualTo("〔2026〕3号");
        Rule line = pdf.rules.get(0);
        assertThat(line.colour()).containsExactly(1f, 0f, 0f);
        assertThat(line.fromX()).isCloseTo(28, HAIR);
        assertThat(line.toX()).isCloseTo(184, HAIR);
        double below = number.baseline() + 0.12 * 16 * POINT;
        assertThat(line.fromY() - below).isCloseTo(4, HAIR);
        assertThat(pdf.rows(1).get(2).baseline() - line.fromY()).isGreaterThan(20);
    }

    @Test
    void ends_the_last_page_with_the_imprint() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.minutes(12));

        List<Rule> rules = pdf.rules.stream()
                .filter(rule -> rule.page() == pdf.pages && rule.colour().get(0) == 0)
                .toList();
        assertThat(rules).extracting(Rule::thickness).allSatisfy(each -> assertThat(each)
                .isBetween(0.24, 0.36));
        assertThat(rules).hasSize(3);
        assertThat(rules.get(0).thickness()).isCloseTo(0.35, within(0.01));
        assertThat(rules.get(1).thickness()).isCloseTo(0.25, within(0.01));
        assertThat(rules.get(2).thickness()).isCloseTo(0.35, within(0.01));
        assertThat(rules.get(2).fromY()).isCloseTo(262, HAIR);
        Row copies = pdf.row("抄送：");
        assertThat(copies.page()).isEqualTo(pdf.pages);
        assertThat(copies.left()).isCloseTo(28 + 14 * POINT, HAIR);
        Row office = pdf.rows(pdf.pages).get(pdf.rows(pdf.pages).size() - 1);
        assertThat(office.text()).isEqualTo("甲社区党组织2026年3月9日印发");
        assertThat(office.right()).isCloseTo(184 - 14 * POINT, HAIR);
    }

    @Test
    void continues_names_under_the_first_name() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.of(new Attendance("出席", characters(60))));

        List<Row> rows = pdf.rows(1);
        double cell = 156 / 28.0;
        assertThat(rows.get(0).left()).isCloseTo(28 + 2 * cell, HAIR);
        assertThat(rows.get(0).marks().get(0).font()).contains("NotoSansSC");
        assertThat(rows.get(0).marks().get(3).font()).contains("NotoSerifSC");
        assertThat(rows.subList(1, rows.size())).isNotEmpty().allSatisfy(row -> assertThat(row.left())
                .isCloseTo(28 + 5 * cell, HAIR));
    }

    @Test
    void sets_the_levels_in_their_faces() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.minutes(1));

        assertThat(pdf.row("一、").marks().get(0).font()).contains("NotoSansSC");
        assertThat(pdf.row("（1）电").marks().get(0).font()).contains("LianxiKai");
        assertThat(pdf.row("1.").marks().get(0).font()).contains("NotoSerifSC");
    }

    @Test
    void begins_no_line_with_a_closing_mark_and_ends_none_with_an_opening_one() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.minutes(30));

        for (int page = 1; page <= pdf.pages; page++) {
            assertThat(pdf.rows(page)).allSatisfy(row -> {
                assertThat(row.text()).doesNotContainPattern("^[。，、；：？！）》」』】〕”’…%]");
                assertThat(row.text()).doesNotContainPattern("[（《「『【〔“‘]$");
                assertThat(row.right()).isLessThan(184.3);
            });
        }
    }

    @Test
    void does_not_split_a_word_or_a_number() throws IOException {
        ReadPdf pdf =
                new ReadPdf(SamplePapers.of(Paragraph.body(characters(22) + "工单号LX-2026-000417和" + characters(40))));

        assertThat(pdf.rows(1)).anySatisfy(row -> assertThat(row.text()).contains("LX-2026-000417"));
    }

    @Test
    void splits_what_is_longer_than_a_line() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.of(Paragraph.body("a".repeat(500))));

        assertThat(pdf.rows(1)).allSatisfy(row -> assertThat(row.right()).isLessThan(184.3));
    }

    @Test
    void keeps_rare_and_foreign_characters_and_marks_those_that_nobody_has() throws IOException {
        ReadPdf pdf = new ReadPdf(
                SamplePapers.of(Paragraph.body("𠮷祥里、镕、㐂；CAFÉ №3 ½ 😀 \uE123 \u0007\u200B\uD800完。\u202E反")));

        assertThat(pdf.text)
                .contains("𠮷祥里、镕、㐂；")
                .contains("CAFÉ")
                .contains("〓")
                .contains("完。反");
        assertThat(pdf.text).doesNotContain("😀");
    }

    @Test
    void embeds_only_the_characters_it_needs() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.minutes(12));

        assertThat(pdf.fonts).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).contains("+");
        });
        assertThat(pdf.fonts).extracting(PDFont::getSubType).containsOnly("Type0");
        assertThat(pdf.bytes.length).isLessThan(300_000);
    }

    @Test
    void breaks_a_long_title_into_even_lines() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.of(new Title("关于召开甲小区2026年第3次党建引领三方联动联席会议（例会）的通知")));

        List<Row> rows = pdf.rows(1);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).marks().get(0).size()).isCloseTo(22, within(0.01));
        assertThat(rows.get(0).right() - rows.get(0).left())
                .isGreaterThanOrEqualTo(rows.get(1).right() - rows.get(1).left() - 8);
        assertThat(rows)
                .allSatisfy(row -> assertThat((row.left() + row.right()) / 2).isCloseTo(106, within(2.5)));
    }

    @Test
    void tears_no_number_in_a_title_from_its_word() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.of(new Title("关于召开桂花苑2026年9月三方联席会议的通知")));

        assertThat(pdf.rows(1)).extracting(Row::text).containsExactly("关于召开桂花苑2026年9月", "三方联席会议的通知");
    }

    @Test
    void keeps_a_small_table_together() throws IOException {
        Block[] blocks = IntStream.range(0, 20)
                .mapToObj(each -> each == 19 ? SamplePapers.table(3, "") : Paragraph.body("行"))
                .toArray(Block[]::new);

        assertThat(new ReadPdf(SamplePapers.of(blocks)).row("序号").page()).isEqualTo(2);
    }

    @Test
    void repeats_the_heading_of_a_table_on_each_page() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.of(SamplePapers.table(60, "")));

        assertThat(pdf.pages).isGreaterThanOrEqualTo(3);
        for (int page = 1; page <= pdf.pages; page++) {
            assertThat(pdf.rows(page).get(0).text()).isEqualTo("序号议题时长");
        }
    }

    @Test
    void splits_a_row_that_is_longer_than_a_page_and_draws_an_empty_table() throws IOException {
        ReadPdf pdf = new ReadPdf(SamplePapers.of(SamplePapers.table(1, characters(1500)), SamplePapers.table(0, "")));

        assertThat(pdf.pages).isGreaterThanOrEqualTo(3);
        assertThat(pdf.marks).allSatisfy(mark -> assertThat(mark.baseline()).isLessThan(275));
        assertThat(pdf.rules).allSatisfy(rule -> assertThat(rule.toY()).isLessThan(262.3));
    }

    @Test
    void leaves_no_heading_behind_at_the_foot_of_a_page() throws IOException {
        Block[] blocks = IntStream.range(0, 23)
                .mapToObj(each -> each == 21 ? new Paragraph(Level.FIRST, "二、下一部分", "") : Paragraph.body("行"))
                .toArray(Block[]::new);

        assertThat(new ReadPdf(SamplePapers.of(blocks)).row("二、").page()).isEqualTo(2);
    }

    @Test
    void writes_an_empty_document_and_one_that_has_nothing_but_blanks() throws IOException {
        assertThat(new ReadPdf(SamplePapers.of()).pages).isEqualTo(1);
        assertThat(new ReadPdf(SamplePapers.of(new Blank(), Paragraph.body(""), new Blank())).pages)
                .isEqualTo(1);
    }
}
