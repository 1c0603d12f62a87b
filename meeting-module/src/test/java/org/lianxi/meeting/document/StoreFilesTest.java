package org.lianxi.meeting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.document.SampleFiles.jpeg;
import static org.lianxi.meeting.document.SampleFiles.pdf;
import static org.lianxi.meeting.document.SampleFiles.png;
import static org.lianxi.meeting.document.SampleFiles.zip;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

class StoreFilesTest {

    private static final PersonId BY = TestTown.RC_1;
    private static final Subject OWNER = new Subject("matter", "m-1");

    private final DocumentFixture documents = new DocumentFixture(Surroundings.fresh(), Optional.empty());

    @Test
    void accepts_each_allowed_kind_by_its_content() {
        List<NewFile> files = List.of(
                jpeg("电动车.jpg"),
                png("a.PNG"),
                new NewFile("b.webp", SampleFiles.webp()),
                pdf("c.pdf"),
                zip("d.docx", "[Content_Types].xml", "word/document.xml"));

        List<StoredFileView> stored = documents.store.store(BY, OWNER, files);

        assertThat(stored)
                .extracting(StoredFileView::kind)
                .containsExactly(FileKind.JPEG, FileKind.PNG, FileKind.WEBP, FileKind.PDF, FileKind.DOCX);
        assertThat(stored)
                .extracting(StoredFileView::name)
                .containsExactly("电动车.jpg", "a.png", "b.webp", "c.pdf", "d.docx");
        assertThat(FileInspection.kindOf(
                        zip("e.xlsx", "[Content_Types].xml", "xl/workbook.xml").bytes()))
                .contains(FileKind.XLSX);
    }

    @Test
    void keeps_size_and_fingerprint() {
        StoredFileView stored =
                documents.store.store(BY, OWNER, List.of(pdf("计划.pdf"))).get(0);

        assertThat(stored.sizeBytes()).isEqualTo(SampleFiles.PDF.length());
        assertThat(stored.sha256()).isEqualTo(Sha256.of(SampleFiles.PDF.getBytes(StandardCharsets.US_ASCII)));
        assertThat(stored.sha256()).hasSize(64);
    }

    @Test
    void refuses_a_page_disguised_as_a_picture_and_names_it() {
        NewFile disguised =
                new NewFile("photo.jpg", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));

        List<Problem> problems = documents.store.check("files", List.of(png("good.png"), disguised));

        assertThat(problems).containsExactly(new Problem("files", "file-disguised", List.of("photo.jpg")));
    }

    @Test
    void refuses_a_program_disguised_as_a_document() {
        byte[] program =
                "MZ\u0090\u0000\u0003 This program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(codesOf(new NewFile("report.pdf", program))).containsExactly("file-disguised");
    }

    @Test
    void refuses_a_document_under_the_name_of_a_picture() {
        assertThat(codesOf(new NewFile("scan.png", pdf("x.pdf").bytes()))).containsExactly("file-disguised");
    }

    @Test
    void puts_the_name_of_a_picture_right_that_is_of_another_kind() {
        StoredFileView stored = documents
                .store
                .store(BY, OWNER, List.of(new NewFile("scan.png", jpeg("x.jpg").bytes())))
                .get(0);

        assertThat(stored.kind()).isEqualTo(FileKind.JPEG);
        assertThat(stored.name()).isEqualTo("scan.jpg");
    }

    @Test
    void refuses_kinds_that_are_not_allowed() {
        assertThat(codesOf(new NewFile("notes.txt", "hello".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("file-kind-forbidden");
        assertThat(codesOf(zip("all.zip", "readme.txt"))).containsExactly("file-kind-forbidden");
        assertThat(codesOf(new NewFile(
                        "pic.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("file-kind-forbidden");
    }

    @Test
    void refuses_an_archive_disguised_as_a_document_and_macros() {
        assertThat(codesOf(zip("all.docx", "readme.txt"))).containsExactly("file-disguised");
        assertThat(codesOf(zip("macro.docx", "[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .containsExactly("file-disguised");
        assertThat(codesOf(zip("table.docx", "[Content_Types].xml", "xl/workbook.xml")))
                .containsExactly("file-disguised");
    }

    @Test
    void refuses_an_empty_file_and_one_that_is_too_big() {
        assertThat(codesOf(new NewFile("a.png", new byte[0]))).containsExactly("file-empty");
        assertThat(codesOf(new NewFile("a.png", new byte[StoreFiles.MOST_BYTES + 1])))
                .containsExactly("file-too-big");
    }

    @Test
    void refuses_more_than_five() {
        List<Problem> problems = documents.store.check("files", Collections.nCopies(6, png("a.png")));

        assertThat(problems).containsExactly(new Problem("files", "too-many-files", List.of(5)));
    }

    @Test
    void stores_nothing_that_it_has_found_wrong() {
        List<NewFile> files = List.of(png("a.png"), new NewFile("b.txt", new byte[] {'x'}));

        assertThatThrownBy(() -> documents.store.store(BY, OWNER, files)).isInstanceOf(InvalidInput.class);

        assertThat(documents.files.of(OWNER)).isEmpty();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "C:\\Users\\me\\a.png, a.png",
        "../../etc/passwd.png, passwd.png",
        "'  a b .png ',        'a b.png'",
        "a\u202egnp.png,       agnp.png",
        "𠮷野😀.png,            𠮷野😀.png",
        "a<b>:c|d?.png,        a_b__c_d_.png",
        ".png,                 .png.png",
        "'',                   file.png",
    })
    void cleans_names(String given, String clean) {
        assertThat(CleanName.of(given, FileKind.PNG)).isEqualTo(clean);
    }

    @Test
    void shortens_names_by_whole_characters() {
        String name = CleanName.of("𠮷".repeat(300) + ".png", FileKind.PNG);

        assertThat(name).isEqualTo("𠮷".repeat(100) + ".png");
    }

    private List<String> codesOf(NewFile file) {
        return documents.store.check("files", List.of(file)).stream()
                .map(Problem::code)
                .toList();
    }
}
