package org.lianxi.meeting.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The imprint: it stands on the lower edge of the type area of the last page, between two thick rules. */
final class PdfImprint {

    private static final double SIZE = Sheet.SIZE_SMALL;

    private final PdfPages pages;

    PdfImprint(PdfPages pages) {
        this.pages = pages;
    }

    void lay(Imprint imprint) throws IOException {
        List<Line> copies = imprint.copies().isEmpty() ? List.of() : copies(imprint.copies());
        double height = (copies.size() + 1) * Sheet.PITCH;
        pages.need(height);
        double top = Sheet.AREA_HEIGHT - height;
        pages.rule(0, Sheet.AREA_WIDTH, top, Sheet.THICK_RULE, Color.BLACK);
        pages.tags().open(StandardStructureTypes.P);
        for (Line line : copies) {
            pages.set(line, SIZE, SIZE, top + PdfFile.inLine(SIZE), Color.BLACK, false);
            top += Sheet.PITCH;
        }
        if (!copies.isEmpty()) {
            pages.rule(0, Sheet.AREA_WIDTH, top, Sheet.THIN_RULE, Color.BLACK);
        }
        Line office = new Line(pages.pieces(imprint.office(), Face.FANG_SONG, SIZE), 0, 0);
        Line date = new Line(pages.pieces(PdfFile.printed(imprint.date()) + "印发", Face.FANG_SONG, SIZE), 0, 0);
        double characters = top + PdfFile.inLine(SIZE);
        pages.set(office, SIZE, SIZE, characters, Color.BLACK, false);
        pages.set(date, SIZE, Sheet.AREA_WIDTH - SIZE - date.length(), characters, Color.BLACK, false);
        pages.tags().close();
        pages.rule(0, Sheet.AREA_WIDTH, Sheet.AREA_HEIGHT, Sheet.THICK_RULE, Color.BLACK);
        pages.advance(pages.left());
    }

    private List<Line> copies(String names) {
        List<Piece> label = pages.pieces("抄送：", Face.FANG_SONG, SIZE);
        List<Piece> pieces = new ArrayList<>(label);
        pieces.addAll(pages.pieces(names + "。", Face.FANG_SONG, SIZE));
        double indent = label.stream().mapToDouble(Piece::room).sum();
        return new Lines(Sheet.AREA_WIDTH - 2 * SIZE, true).of(pieces, 0, indent);
    }
}
