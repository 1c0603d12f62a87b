package org.lianxi.meeting.paper;

import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back: what stands where, in millimetres from the upper left corner of the sheet. */
final class ReadPdf {

    private static final double MM = 25.4 / 72;

    /** A character with its left and right edge and its baseline. */
    record Mark(String text, double left, double right, double baseline, double size, String font, int page) {}

    /** Characters on one baseline. */
    record Row(int page, double baseline, List<Mark> marks) {

        String text() {
            return marks.stream().map(Mark::text).collect(Collectors.joining());
        }

        double left() {
            return marks.get(0).left();
        }

        double right() {
            return marks.get(marks.size() - 1).right();
        }
    }

    /** A ruled line. */
    record Rule(int page, double fromX, double fromY, double toX, double toY, double thickness, List<Float> colour) {}

    final byte[] bytes;
    final List<Mark> marks = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final List<PDFont> fonts = new ArrayList<>();
    final int pages;
    final double width;
    final double height;
    final String language;
    final String text;

    ReadPdf(Paper paper) throws IOException {
        this(paper, new Typefaces(Map.of()));
    }

    ReadPdf(Paper paper, Typefaces typefaces) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WritingPaper(typefaces).write(paper, PaperFormat.PDF, out);
        bytes = out.toByteArray();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            pages = document.getNumberOfPages();
            width = document.getPage(0).getMediaBox().getWidth() * MM;
            height = document.getPage(0).getMediaBox().getHeight() * MM;
            language = document.getDocumentCatalog().getLanguage();
            text = new Places().read(document);
            for (int i = 0; i < pages; i++) {
                new Rules(document.getPage(i), i + 1).processPage(document.getPage(i));
                for (COSName name : document.getPage(i).getResources().getFontNames()) {
                    fonts.add(document.getPage(i).getResources().getFont(name));
                }
            }
        }
    }

    /** The rows of a page from top to bottom, without the page number. */
    List<Row> rows(int page) {
        TreeMap<Long, List<Mark>> rows = new TreeMap<>();
        marks.stream()
                .filter(each -> each.page() == page && each.baseline() < 297 - 35)
                .forEach(each -> rows.computeIfAbsent(Math.round(each.baseline() * 5), key -> new ArrayList<>())
                        .add(each));
        return rows.values().stream()
                .map(row -> new Row(page, row.get(0).baseline(), row))
                .toList();
    }

    Row pageNumber(int page) {
        List<Mark> found = marks.stream()
                .filter(each -> each.page() == page && each.baseline() > 297 - 35)
                .toList();
        return new Row(page, found.get(0).baseline(), found);
    }

    Row row(String beginning) {
        for (int page = 1; page <= pages; page++) {
            for (Row row : rows(page)) {
                if (row.text().startsWith(beginning)) {
                    return row;
                }
            }
        }
        throw new AssertionError("no line begins with " + beginning);
    }

    private final class Places extends PDFTextStripper {

        String read(PDDocument document) throws IOException {
            setSortByPosition(true);
            StringWriter words = new StringWriter();
            writeText(document, words);
            return words.toString();
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            marks.add(new Mark(
                    at.getUnicode(),
                    at.getX() * MM,
                    (at.getX() + at.getWidth()) * MM,
                    at.getY() * MM,
                    at.getFontSizeInPt(),
                    at.getFont().getName(),
                    getCurrentPageNo()));
            super.processTextPosition(at);
        }
    }

    private final class Rules extends PDFGraphicsStreamEngine {

        private final int number;
        private Point2D from = new Point2D.Double();
        private Point2D to = new Point2D.Double();

        Rules(PDPage page, int number) {
            super(page);
            this.number = number;
        }

        @Override
        public void moveTo(float x, float y) {
            from = new Point2D.Double(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            to = new Point2D.Double(x, y);
        }

        @Override
        public Point2D getCurrentPoint() {
            return to;
        }

        @Override
        public void strokePath() throws IOException {
            rules.add(new Rule(
                    number,
                    from.getX() * MM,
                    297 - from.getY() * MM,
                    to.getX() * MM,
                    297 - to.getY() * MM,
                    getGraphicsState().getLineWidth() * MM,
                    colour()));
        }

        private List<Float> colour() {
            List<Float> parts = new ArrayList<>();
            for (float part : getGraphicsState().getStrokingColor().getComponents()) {
                parts.add(part);
            }
            return parts;
        }

        @Override
        public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int rule) {}

        @Override
        public void curveTo(float a, float b, float c, float d, float e, float f) {}

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void fillPath(int rule) {}

        @Override
        public void fillAndStrokePath(int rule) {}

        @Override
        public void shadingFill(COSName name) {}
    }
}
