package org.lianxi.meeting.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lianxi.meeting.paper.Block.Paragraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Minutes as files, against the same as DOCX: five pages are usual, fifty are the longest one meets. */
@State(Scope.Benchmark)
public class PaperBenchmark {

    private static final String TEXT =
            "由物业增设停放区、居委会组织劝导、业委会在公共收益中列支不超过8,600元，2026年3月31日前办结，" + "办结凭证为现场照片和公示回执；涉及QR码桩位12个、12345热线工单4件。";

    /** Three lines each. */
    private static final int PARAGRAPHS_ON_A_PAGE = 7;

    private final WritingPaper writer = new WritingPaper(new Typefaces(Map.of()));
    private final Paper usual = minutes(5);
    private final Paper longest = minutes(50);

    private static Paper minutes(int pages) {
        List<Block> blocks = IntStream.range(0, pages * PARAGRAPHS_ON_A_PAGE)
                .<Block>mapToObj(each -> Paragraph.body(TEXT))
                .toList();
        return new Paper(
                "纪要",
                Optional.of(new Mark("甲社区三方联席会议纪要", "〔2026〕3号")),
                blocks,
                Optional.of(new Imprint("街道党工委", "甲社区党组织", LocalDate.of(2026, 3, 20))));
    }

    /** Five pages as DOCX. */
    @Benchmark
    public int baseline() throws IOException {
        return size(usual, PaperFormat.DOCX);
    }

    /** Five pages as PDF. */
    @Benchmark
    public int pdf() throws IOException {
        return size(usual, PaperFormat.PDF);
    }

    /** Fifty pages as PDF. */
    @Benchmark
    public int longPdf() throws IOException {
        return size(longest, PaperFormat.PDF);
    }

    /** Fifty pages as DOCX. */
    @Benchmark
    public int longDocx() throws IOException {
        return size(longest, PaperFormat.DOCX);
    }

    private int size(Paper paper, PaperFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(paper, format, out);
        return out.size();
    }
}
