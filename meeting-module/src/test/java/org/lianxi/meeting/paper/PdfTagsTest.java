package org.lianxi.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.paper.Block.Paragraph;

/** The structure of a PDF for whoever has it read aloud, read back from the file. */
class PdfTagsTest {

    private static final int ROWS_OF_TWO_PAGES = 60;

    @Test
    void say_the_language_show_the_title_and_mark_the_document_as_tagged() throws IOException {
        try (PDDocument document = written(SamplePapers.notice())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("会议通知");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getPage(0).getStructParents()).isZero();
        }
    }

    @Test
    void tell_headings_paragraphs_and_tables_apart_in_the_order_of_reading() throws IOException {
        try (PDDocument document = written(SamplePapers.notice())) {
            assertThat(elements(document))
                    .containsExactly(
                            "Document",
                            "P",
                            "P",
                            "H1",
                            "P",
                            "P",
                            "Table",
                            "TR",
                            "TH",
                            "TH",
                            "TH",
                            "TR",
                            "TD",
                            "TD",
                            "TD",
                            "TR",
                            "TD",
                            "TD",
                            "TD",
                            "TR",
                            "TD",
                            "TD",
                            "TD",
                            "P");
        }
        try (PDDocument document = written(SamplePapers.minutes(1))) {
            assertThat(elements(document))
                    .containsExactly(
                            "Document", "H1", "P", "P", "P", "H2", "H3", "P", "P", "P", "P", "P", "P", "P", "P");
        }
    }

    @Test
    void lead_from_every_mark_to_its_element_on_every_page() throws IOException {
        try (PDDocument document = written(SamplePapers.minutes(12))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            List<PDMarkedContentReference> references = references(document);
            assertThat(references).extracting(PDMarkedContentReference::getPage).allMatch(page -> page != null);
            int marks = 0;
            for (PDPage page : document.getPages()) {
                marks += marks(page);
            }
            assertThat(references).hasSize(marks);
        }
    }

    @Test
    void show_nothing_that_is_neither_in_an_element_nor_an_ornament() throws IOException {
        try (PDDocument document = written(SamplePapers.minutes(12))) {
            for (PDPage page : document.getPages()) {
                assertThat(unmarked(page)).isZero();
            }
        }
    }

    @Test
    void say_the_heading_of_a_table_once_though_it_is_repeated() throws IOException {
        Paper paper = SamplePapers.of(SamplePapers.table(ROWS_OF_TWO_PAGES, "长".repeat(40)));

        try (PDDocument document = written(paper)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(elements(document).stream().filter("TH"::equals)).hasSize(3);
        }
    }

    @Test
    void keep_a_paragraph_that_goes_over_a_page_in_one_element() throws IOException {
        Paper paper = SamplePapers.of(Paragraph.body(SamplePapers.characters(28 * 30)));

        try (PDDocument document = written(paper)) {
            assertThat(elements(document)).containsExactly("Document", "P");
            assertThat(references(document).stream()
                            .map(PDMarkedContentReference::getPage)
                            .distinct())
                    .hasSize(2);
        }
    }

    private static PDDocument written(Paper paper) throws IOException {
        return Loader.loadPDF(new ReadPdf(paper).bytes);
    }

    private static List<String> elements(PDDocument document) {
        List<String> types = new ArrayList<>();
        walk(document.getDocumentCatalog().getStructureTreeRoot(), types, new ArrayList<>());
        return types;
    }

    private static List<PDMarkedContentReference> references(PDDocument document) {
        List<PDMarkedContentReference> references = new ArrayList<>();
        walk(document.getDocumentCatalog().getStructureTreeRoot(), new ArrayList<>(), references);
        return references;
    }

    private static void walk(PDStructureNode node, List<String> types, List<PDMarkedContentReference> references) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(Optional.ofNullable(element.getStructureType()).orElse(""));
                walk(element, types, references);
            } else if (kid instanceof PDMarkedContentReference reference) {
                references.add(reference);
            }
        }
    }

    /** Marked contents of a page that are no ornament. */
    private static int marks(PDPage page) throws IOException {
        int marks = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator && "BDC".equals(operator.getName())) {
                marks++;
            }
        }
        return marks;
    }

    /** How often a page shows text or strokes a rule outside of any marked content. */
    private static int unmarked(PDPage page) throws IOException {
        int depth = 0;
        int unmarked = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "BDC", "BMC" -> depth++;
                    case "EMC" -> depth--;
                    case "TJ", "Tj", "S" -> unmarked += depth == 0 ? 1 : 0;
                    default -> {}
                }
            }
        }
        assertThat(depth).as("each mark ends").isZero();
        assertThat(page.getCOSObject().getCOSName(COSName.getPDFName("Tabs"))).isEqualTo(COSName.S);
        return unmarked;
    }
}
