package org.lianxi.meeting.paper;

import java.awt.Color;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.lianxi.meeting.paper.Block.Addressee;
import org.lianxi.meeting.paper.Block.Attendance;
import org.lianxi.meeting.paper.Block.Blank;
import org.lianxi.meeting.paper.Block.Paragraph;
import org.lianxi.meeting.paper.Block.SignOff;
import org.lianxi.meeting.paper.Block.Table;
import org.lianxi.meeting.paper.Block.Title;

/**
 * Lays a document out line by line on the grid and writes it as a tagged PDF: its text can be searched, copied and read aloud.
 */
final class PdfFile {

    private static final double INDENT = 2 * Sheet.CELL;
    private static final Lines BODY = new Lines(Sheet.AREA_WIDTH, true);

    private final Paper paper;
    private final Typefaces typefaces;

    PdfFile(Paper paper, Typefaces typefaces) {
        this.paper = paper;
        this.typefaces = typefaces;
    }

    void write(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(paper.name());
            about.setCreator("Lianxi");
            document.setDocumentInformation(about);
            document.getDocumentCatalog().setLanguage("zh-CN");
            PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
            shown.setDisplayDocTitle(true);
            document.getDocumentCatalog().setViewerPreferences(shown);
            PdfPages pages = new PdfPages(document, typefaces);
            lay(pages);
            pages.close();
            pages.tags().finish();
            document.save(new StaysOpen(out));
        }
    }

    private void lay(PdfPages pages) throws IOException {
        pages.next();
        if (paper.mark().isPresent()) {
            lay(paper.mark().get(), hasTitle() ? StandardStructureTypes.P : StandardStructureTypes.H1, pages);
        }
        List<Block> blocks = paper.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            lay(blocks.get(i), i + 1 < blocks.size(), pages);
        }
        if (paper.imprint().isPresent()) {
            new PdfImprint(pages).lay(paper.imprint().get());
        }
    }

    private static void lay(Mark mark, String type, PdfPages pages) throws IOException {
        double size = Sheet.sizeOfMark(mark.text());
        Line text = new Line(pages.pieces(mark.text(), Face.XIAO_BIAO_SONG, size), 0, 0);
        pages.tags().open(type);
        pages.set(text, size, centre(text), Sheet.ABOVE_MARK, PdfPages.RED, true);
        pages.tags().close();
        pages.advance(Sheet.ABOVE_MARK + size);
        pages.toGrid();
        pages.advance(2 * Sheet.PITCH);
        Line number = new Line(pages.pieces(mark.number(), Face.FANG_SONG, Sheet.SIZE_BODY), 0, 0);
        double top = pages.down() + inLine(Sheet.SIZE_BODY);
        pages.tags().open(StandardStructureTypes.P);
        pages.set(number, Sheet.SIZE_BODY, centre(number), top, Color.BLACK, false);
        pages.tags().close();
        double rule = top + Sheet.SIZE_BODY + Sheet.ABOVE_RED_LINE;
        pages.rule(0, Sheet.AREA_WIDTH, rule, Sheet.RED_LINE, PdfPages.RED);
        pages.advance(3 * Sheet.PITCH);
    }

    private boolean hasTitle() {
        return paper.blocks().stream().anyMatch(Title.class::isInstance);
    }

    private static void lay(Block block, boolean isFollowed, PdfPages pages) throws IOException {
        if (block instanceof Blank) {
            set(block, isFollowed, pages);
            return;
        }
        pages.tags().open(type(block));
        set(block, isFollowed, pages);
        pages.tags().close();
    }

    /** What a block is to whoever has the document read aloud. */
    private static String type(Block block) {
        if (block instanceof Title) {
            return StandardStructureTypes.H1;
        }
        if (block instanceof Table) {
            return StandardStructureTypes.TABLE;
        }
        if (block instanceof Paragraph paragraph
                && !paragraph.heading().isEmpty()
                && paragraph.text().isEmpty()) {
            return paragraph.level() == Level.FIRST ? StandardStructureTypes.H2 : StandardStructureTypes.H3;
        }
        return StandardStructureTypes.P;
    }

    private static void set(Block block, boolean isFollowed, PdfPages pages) throws IOException {
        if (block instanceof Title title) {
            title(title, pages);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, isFollowed, pages);
        } else if (block instanceof Addressee addressee) {
            lines(BODY.of(pages.pieces(addressee.text(), Face.FANG_SONG, Sheet.SIZE_BODY), 0, 0), pages);
        } else if (block instanceof Attendance attendance) {
            attendance(attendance, pages);
        } else if (block instanceof SignOff signOff) {
            signOff(signOff, pages);
        } else if (block instanceof Table table) {
            new PdfTable(table, pages).lay();
        } else if (block instanceof Blank && pages.down() > 0) {
            pages.advance(Math.min(Sheet.PITCH, pages.left()));
        }
    }

    private static void title(Title title, PdfPages pages) throws IOException {
        int most = (int) (Sheet.AREA_WIDTH / Sheet.SIZE_TITLE);
        for (String text : TitleShape.of(Printable.of(title.text()), most)) {
            pages.need(Sheet.PITCH);
            Line line = new Line(pages.pieces(text, Face.XIAO_BIAO_SONG, Sheet.SIZE_TITLE), 0, 0);
            pages.set(line, Sheet.SIZE_TITLE, centre(line), pages.down() + inLine(Sheet.SIZE_TITLE), Color.BLACK, true);
            pages.advance(Sheet.PITCH);
        }
    }

    /** A heading that stands alone is not left behind at the foot of a page. */
    private static void paragraph(Paragraph paragraph, boolean isFollowed, PdfPages pages) throws IOException {
        List<Piece> pieces = new ArrayList<>(
                pages.pieces(paragraph.heading(), paragraph.level().face(), Sheet.SIZE_BODY));
        pieces.addAll(pages.pieces(paragraph.text(), Face.FANG_SONG, Sheet.SIZE_BODY));
        List<Line> lines = BODY.of(pieces, INDENT, 0);
        if (isFollowed && !paragraph.heading().isEmpty() && paragraph.text().isEmpty()) {
            pages.need((lines.size() + 1) * Sheet.PITCH);
        }
        lines(lines, pages);
    }

    /** Names go on under the first name. */
    private static void attendance(Attendance attendance, PdfPages pages) throws IOException {
        List<Piece> label = pages.pieces(attendance.label() + "：", Face.HEI, Sheet.SIZE_BODY);
        double names = INDENT + label.stream().mapToDouble(Piece::room).sum();
        List<Piece> pieces = new ArrayList<>(label);
        pieces.addAll(pages.pieces(attendance.names(), Face.FANG_SONG, Sheet.SIZE_BODY));
        lines(BODY.of(pieces, INDENT, names), pages);
    }

    /** The date ends four characters before the edge; the issuer is centred above it. */
    private static void signOff(SignOff signOff, PdfPages pages) throws IOException {
        Line issuer = new Line(pages.pieces(signOff.issuer(), Face.FANG_SONG, Sheet.SIZE_BODY), 0, 0);
        Line date = new Line(pages.pieces(printed(signOff.date()), Face.FANG_SONG, Sheet.SIZE_BODY), 0, 0);
        double longer = Math.max(issuer.length(), date.length());
        double middle = Math.max(longer / 2, Sheet.AREA_WIDTH - 4 * Sheet.CELL - longer / 2);
        pages.need(2 * Sheet.PITCH);
        for (Line line : List.of(issuer, date)) {
            pages.set(
                    line,
                    Sheet.SIZE_BODY,
                    Math.max(0, middle - line.length() / 2),
                    pages.down() + inLine(Sheet.SIZE_BODY),
                    Color.BLACK,
                    false);
            pages.advance(Sheet.PITCH);
        }
    }

    private static void lines(List<Line> lines, PdfPages pages) throws IOException {
        for (Line line : lines) {
            pages.need(Sheet.PITCH);
            pages.set(line, Sheet.SIZE_BODY, 0, pages.down() + inLine(Sheet.SIZE_BODY), Color.BLACK, false);
            pages.advance(Sheet.PITCH);
        }
    }

    /** From the top of a line of the grid to the top of its characters. */
    static double inLine(double size) {
        return (Sheet.PITCH - size) / 2;
    }

    /** Arabic numerals, the full year, no zeros in front. DOMAIN §5.1. */
    static String printed(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static double centre(Line line) {
        return (Sheet.AREA_WIDTH - line.length()) / 2;
    }

    /** The library closes what it has written to; the stream belongs to somebody else. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
