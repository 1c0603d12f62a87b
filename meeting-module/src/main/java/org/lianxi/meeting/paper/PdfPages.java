package org.lianxi.meeting.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.paper.Typefaces.Cut;

/** The pages of a PDF, one open at a time, and the pens that draw on it. Heights are measured down from the type area's top. */
final class PdfPages {

    static final Color RED = new Color(0xff, 0, 0);

    /** How far the baseline lies below the top of a character. */
    static final double ASCENT = 0.88;

    private static final double TOLERANCE = 0.05;
    private static final double BOLDER = 0.025;
    private static final int THOUSANDTHS = 1000;

    /** The dash stands this far above the baseline. */
    private static final double DASH = 0.29;

    private final PDDocument document;
    private final Typefaces typefaces;
    private final PdfTags tags;
    private final Map<Cut, PDFont> fonts = new EnumMap<>(Cut.class);
    private @Nullable PDPageContentStream pen;
    private int number;
    private double down;

    PdfPages(PDDocument document, Typefaces typefaces) {
        this.document = document;
        this.typefaces = typefaces;
        this.tags = new PdfTags(document);
    }

    PdfTags tags() {
        return tags;
    }

    /** How far down the next line begins. */
    double down() {
        return down;
    }

    double left() {
        return Sheet.AREA_HEIGHT - down;
    }

    /** Begins the next page unless this much fits on this one. */
    void need(double height) throws IOException {
        if (pen == null || (down > 0 && height > left() + TOLERANCE)) {
            next();
        }
    }

    void advance(double height) {
        down += height;
    }

    /** Goes on with the next line of the grid. */
    void toGrid() {
        down = Math.ceil((down - TOLERANCE) / Sheet.PITCH) * Sheet.PITCH;
    }

    void next() throws IOException {
        close();
        PDPage page = new PDPage(new PDRectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT));
        document.addPage(page);
        pen = new PDPageContentStream(document, page);
        tags.page(page);
        number++;
        down = 0;
        writeNumber();
    }

    void close() throws IOException {
        if (pen != null) {
            pen.close();
            pen = null;
        }
    }

    /** The characters of a text in a face and size: what is wide fills a cell. Characters that show nothing are left out. */
    List<Piece> pieces(String text, Face face, double size) {
        double cell = size == Sheet.SIZE_BODY ? Sheet.CELL : size;
        List<Piece> pieces = new ArrayList<>();
        Printable.characters(text).forEach(character -> {
            int shown = typefaces.shown(face, character);
            double room = Typesetting.isWide(shown) ? cell : width(face, shown) * size;
            pieces.add(new Piece(shown, face, room));
        });
        return pieces;
    }

    private double width(Face face, int character) {
        return typefaces.get(typefaces.cutFor(face, character)).width(character);
    }

    /** Sets a line; {@code from} is the distance from the left edge of the type area, {@code top} that of its characters. */
    void set(Line line, double size, double from, double top, Color colour, boolean bolder) throws IOException {
        PDPageContentStream out = pen();
        double at = from + line.indent();
        tags.mark(out);
        Run run = new Run(out, size, top, colour, bolder);
        for (int i = 0; i < line.pieces().size(); i++) {
            Piece piece = line.pieces().get(i);
            Cut cut = typefaces.cutFor(piece.face(), piece.character());
            double natural = typefaces.get(cut).width(piece.character()) * size;
            double inset = Typesetting.isWide(piece.character()) ? (piece.room() - natural) / 2 : 0;
            run.add(cut, piece.character(), at + inset, natural);
            at += piece.room() + (Line.isGap(line.pieces(), i) ? line.stretch() : 0);
        }
        run.end();
        out.endMarkedContent();
    }

    /** A horizontal rule. */
    void rule(double from, double to, double down, double thickness, Color colour) throws IOException {
        stroke(from, down, to, down, thickness, colour);
    }

    void stroke(double fromX, double fromDown, double toX, double toDown, double thickness, Color colour)
            throws IOException {
        PDPageContentStream out = pen();
        tags.beginOrnament();
        tags.mark(out);
        out.setStrokingColor(colour);
        out.setLineWidth((float) thickness);
        out.moveTo(x(fromX), y(fromDown));
        out.lineTo(x(toX), y(toDown));
        out.stroke();
        out.endMarkedContent();
        tags.endOrnament();
    }

    private void writeNumber() throws IOException {
        double size = Sheet.SIZE_SMALL;
        Line line = new Line(pieces("— " + number + " —", Face.SONG, size), 0, 0);
        double from = number % 2 == 1 ? Sheet.AREA_WIDTH - size - line.length() : size;
        double baseline = Sheet.AREA_HEIGHT + Sheet.ABOVE_PAGE_NUMBER + DASH * size;
        tags.beginOrnament();
        set(line, size, from, baseline - ASCENT * size, Color.BLACK, false);
        tags.endOrnament();
    }

    private PDPageContentStream pen() {
        if (pen == null) {
            throw new IllegalStateException("no page is open");
        }
        return pen;
    }

    private static float x(double fromLeft) {
        return (float) (Sheet.LEFT + fromLeft);
    }

    private static float y(double down) {
        return (float) (Sheet.HEIGHT - Sheet.TOP - down);
    }

    private PDFont font(Cut cut) throws IOException {
        @Nullable PDFont font = fonts.get(cut);
        if (font == null) {
            font = PDType0Font.load(document, typefaces.get(cut).font(), true);
            fonts.put(cut, font);
        }
        return font;
    }

    /** Characters of one font beside each other are shown by one operation, which says how far apart they stand. */
    private final class Run {

        private final PDPageContentStream out;
        private final double size;
        private final double top;
        private final Color colour;
        private final boolean bolder;
        private final List<Object> shown = new ArrayList<>();
        private @Nullable Cut cut;
        private double start;
        private double end;

        Run(PDPageContentStream out, double size, double top, Color colour, boolean bolder) {
            this.out = out;
            this.size = size;
            this.top = top;
            this.colour = colour;
            this.bolder = bolder;
        }

        void add(Cut wanted, int character, double at, double natural) throws IOException {
            if (cut != wanted) {
                end();
                cut = wanted;
                start = at;
            } else {
                shown.add((float) ((end - at) / size * THOUSANDTHS));
            }
            shown.add(Character.toString(character));
            end = at + natural;
        }

        void end() throws IOException {
            if (cut == null) {
                return;
            }
            out.beginText();
            out.setFont(font(cut), (float) size);
            out.setNonStrokingColor(colour);
            boolean isBolder = bolder && !cut.isOwn();
            if (isBolder) {
                out.setStrokingColor(colour);
                out.setLineWidth((float) (size * BOLDER));
            }
            out.setRenderingMode(isBolder ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            out.newLineAtOffset(x(start), y(top + ASCENT * size));
            out.showTextWithPositioning(shown.toArray());
            out.endText();
            shown.clear();
            cut = null;
        }
    }
}
