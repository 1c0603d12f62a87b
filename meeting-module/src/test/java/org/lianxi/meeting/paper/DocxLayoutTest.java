package org.lianxi.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.paper.Block.Paragraph;
import org.w3c.dom.Document;

/** The layout of DOMAIN §5.1, read back from the parts of the file. */
class DocxLayoutTest {

    private static final double TWIPS = 25.4 / 1440;

    private final XPath paths = XPathFactory.newInstance().newXPath();

    @Test
    void has_the_margins_of_the_standard() throws Exception {
        Document document = part(SamplePapers.minutes(3), "word/document.xml");

        assertThat(millimetres(document, "//*[local-name()='pgSz']/@*[local-name()='w']"))
                .isCloseTo(210, within(0.1));
        assertThat(millimetres(document, "//*[local-name()='pgSz']/@*[local-name()='h']"))
                .isCloseTo(297, within(0.1));
        assertThat(margin(document, "top")).isCloseTo(37, within(0.1));
        assertThat(margin(document, "left")).isCloseTo(28, within(0.1));
        assertThat(margin(document, "right")).isCloseTo(26, within(0.1));
        assertThat(margin(document, "bottom")).isCloseTo(35, within(0.1));
    }

    @Test
    void has_a_grid_of_22_lines_with_28_characters() throws Exception {
        Document document = part(SamplePapers.minutes(3), "word/document.xml");

        assertThat(words(document, "//*[local-name()='docGrid']/@*[local-name()='type']"))
                .isEqualTo("lines");
        double pitch = number(document, "//*[local-name()='docGrid']/@*[local-name()='linePitch']");
        assertThat(Math.floor(225 / (pitch * TWIPS))).isEqualTo(22);
        double character = 16 + number(document, "//*[local-name()='docGrid']/@*[local-name()='charSpace']") / 4096;
        assertThat(Math.floor(156 / (character * 25.4 / 72))).isEqualTo(28);
        assertThat(28 * character * 25.4 / 72).isCloseTo(156, within(0.1));
    }

    @Test
    void sets_28_characters_on_a_line_without_a_grid_of_characters() throws Exception {
        Document styles = part(SamplePapers.minutes(1), "word/styles.xml");

        double closer = number(
                styles, style("Normal") + "/*[local-name()='rPr']/*[local-name()='spacing']/@*[local-name()='val']");
        assertThat(Math.floor(Sheet.AREA_WIDTH / (16 + closer / 20))).isEqualTo(28);
    }

    @Test
    void names_the_typefaces_of_the_standard_and_free_ones_instead() throws Exception {
        Document styles = part(SamplePapers.minutes(1), "word/styles.xml");

        assertThat(face(styles, "DocumentTitle")).isEqualTo("方正小标宋简体");
        assertThat(face(styles, "Mark")).isEqualTo("方正小标宋简体");
        assertThat(face(styles, "FIRST")).isEqualTo("黑体");
        assertThat(face(styles, "SECOND")).isEqualTo("楷体_GB2312");
        assertThat(face(styles, "THIRD")).isEqualTo("仿宋_GB2312");
        assertThat(face(styles, "PageNumber")).isEqualTo("宋体");
        assertThat(words(styles, "//*[local-name()='rPrDefault']//@*[local-name()='eastAsia']"))
                .startsWith("仿宋_GB2312");
        assertThat(size(styles, "DocumentTitle")).isEqualTo(44);
        assertThat(number(styles, "//*[local-name()='rPrDefault']//*[local-name()='sz']/@*[local-name()='val']"))
                .isEqualTo(32);
        assertThat(size(styles, "Imprint")).isEqualTo(28);
        Document fonts = part(SamplePapers.minutes(1), "word/fontTable.xml");
        assertThat(words(fonts, "//*[@*[local-name()='name']='仿宋_GB2312']/*[local-name()='altName']/@*"))
                .contains("FandolFang");
    }

    @Test
    void prints_the_mark_and_the_line_in_red() throws Exception {
        Document styles = part(SamplePapers.minutes(1), "word/styles.xml");

        assertThat(words(styles, style("Mark") + "//*[local-name()='color']/@*[local-name()='val']"))
                .isEqualTo("FF0000");
        assertThat(words(styles, style("Number") + "//*[local-name()='bottom']/@*[local-name()='color']"))
                .isEqualTo("FF0000");
    }

    @Test
    void numbers_odd_pages_on_the_right_and_even_pages_on_the_left() throws Exception {
        Paper paper = SamplePapers.minutes(12);

        assertThat(words(part(paper, "word/footer1.xml"), "//*[local-name()='jc']/@*"))
                .isEqualTo("right");
        assertThat(words(part(paper, "word/footer2.xml"), "//*[local-name()='jc']/@*"))
                .isEqualTo("left");
        assertThat(part(paper, "word/footer1.xml").getDocumentElement().getTextContent())
                .isEqualTo("— 1 —");
        assertThat(words(part(paper, "word/settings.xml"), "count(//*[local-name()='evenAndOddHeaders'])"))
                .isEqualTo("1");
    }

    @Test
    void holds_the_whole_text_and_ties_the_imprint_to_the_foot() throws Exception {
        Document document = part(SamplePapers.minutes(30), "word/document.xml");

        assertThat(document.getDocumentElement().getTextContent())
                .contains("甲社区三方联席会议纪要〔2026〕3号")
                .contains("𠮷祥里、镕基路两处先行。")
                .contains("出席：甲小区居民委员会代表2人")
                .contains("抄送：丁街道党工委")
                .contains("甲社区党组织2026年3月9日印发");
        assertThat(words(document, "//*[local-name()='tblpPr']/@*[local-name()='tblpYSpec']"))
                .isEqualTo("bottom");
        assertThat(number(document, "count(//*[local-name()='p'])")).isGreaterThan(150);
    }

    @Test
    void repeats_the_heading_of_a_table() throws Exception {
        Document document = part(SamplePapers.notice(), "word/document.xml");

        assertThat(number(document, "count(//*[local-name()='tblHeader'])")).isEqualTo(1);
        assertThat(number(document, "count(//*[local-name()='tr'])")).isEqualTo(4);
    }

    @Test
    void survives_what_XML_cannot_hold() throws Exception {
        Document document = part(SamplePapers.of(Paragraph.body("a<b>&\"c\"\u0007\uD800完")), "word/document.xml");

        assertThat(document.getDocumentElement().getTextContent()).isEqualTo("a<b>&\"c\"完");
    }

    @Test
    void writes_an_empty_document() throws Exception {
        assertThat(part(SamplePapers.of(), "word/document.xml")
                        .getDocumentElement()
                        .getTextContent())
                .isEmpty();
    }

    private double margin(Document document, String side) throws Exception {
        return millimetres(document, "//*[local-name()='pgMar']/@*[local-name()='" + side + "']");
    }

    private double millimetres(Document document, String path) throws Exception {
        return number(document, path) * TWIPS;
    }

    private String face(Document styles, String id) throws Exception {
        return words(styles, style(id) + "//*[local-name()='rFonts']/@*[local-name()='eastAsia']");
    }

    private double size(Document styles, String id) throws Exception {
        return number(styles, style(id) + "//*[local-name()='sz']/@*[local-name()='val']");
    }

    private static String style(String id) {
        return "//*[local-name()='style'][@*[local-name()='styleId']='" + id + "']";
    }

    private String words(Document document, String path) throws Exception {
        return paths.evaluate(path, document);
    }

    private double number(Document document, String path) throws Exception {
        return Double.parseDouble(words(document, "number(" + path + ")"));
    }

    private static Document part(Paper paper, String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Map<String, byte[]> parts = parts(paper);
        for (byte[] each : parts.values()) {
            factory.newDocumentBuilder().parse(new ByteArrayInputStream(each));
        }
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
    }

    private static Map<String, byte[]> parts(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WritingPaper(new Typefaces(Map.of())).write(paper, PaperFormat.DOCX, out);
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
