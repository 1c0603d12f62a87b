package org.lianxi.meeting.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.lianxi.meeting.paper.Block.Column;
import org.lianxi.meeting.paper.Block.Table;

/** A table with rules. Its heading is repeated on each page; a row is split only when it is longer than a page. */
final class PdfTable {

    private static final double SIZE = Sheet.SIZE_TABLE;
    private static final double LINE = 18;
    private static final double PADDING = 5;
    private static final double RULE = 0.5;

    /** A table up to this height is kept together. */
    private static final double SMALL = Sheet.AREA_HEIGHT / 2;

    private final Table table;
    private final PdfPages pages;
    private final double[] edges;

    PdfTable(Table table, PdfPages pages) {
        this.table = table;
        this.pages = pages;
        this.edges = edges(table.columns());
    }

    private static double[] edges(List<Column> columns) {
        double shares = columns.stream().mapToInt(Column::share).sum();
        double[] edges = new double[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + columns.get(i).share() / shares * Sheet.AREA_WIDTH;
        }
        return edges;
    }

    void lay() throws IOException {
        Row head = row(table.columns().stream().map(Column::heading).toList(), Face.HEI);
        List<Row> rows =
                table.rows().stream().map(cells -> row(cells, Face.FANG_SONG)).toList();
        double first = rows.isEmpty() ? 0 : Math.min(rows.get(0).height(), Sheet.AREA_HEIGHT - head.height());
        double whole = head.height() + rows.stream().mapToDouble(Row::height).sum();
        pages.need(whole <= SMALL ? whole : head.height() + first);
        draw(head, true);
        for (Row row : rows) {
            for (Row part : row.parts((int) ((Sheet.AREA_HEIGHT - head.height() - 2 * PADDING) / LINE))) {
                if (part.height() > pages.left()) {
                    pages.next();
                    pages.tags().beginOrnament();
                    draw(head, true);
                    pages.tags().endOrnament();
                }
                draw(part, false);
            }
        }
        pages.toGrid();
    }

    private Row row(List<String> cells, Face face) {
        List<List<Line>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Lines breaker = new Lines(edges[i + 1] - edges[i] - 2 * PADDING, false);
            List<Line> inCell = new ArrayList<>();
            cells.get(i).lines().forEach(line -> inCell.addAll(breaker.of(pages.pieces(line, face, SIZE), 0, 0)));
            lines.add(inCell);
        }
        return new Row(lines);
    }

    private void draw(Row row, boolean centred) throws IOException {
        double top = pages.down();
        double bottom = top + row.height();
        PdfTags tags = pages.tags();
        tags.open(StandardStructureTypes.TR);
        for (int i = 0; i < row.cells().size(); i++) {
            tags.open(centred ? StandardStructureTypes.TH : StandardStructureTypes.TD);
            double down = top + PADDING;
            for (Line line : row.cells().get(i)) {
                double from = centred ? (edges[i] + edges[i + 1] - line.length()) / 2 : edges[i] + PADDING;
                pages.set(line, SIZE, from, down + (LINE - SIZE) / 2, Color.BLACK, false);
                down += LINE;
            }
            tags.close();
        }
        tags.close();
        pages.rule(0, Sheet.AREA_WIDTH, top, RULE, Color.BLACK);
        pages.rule(0, Sheet.AREA_WIDTH, bottom, RULE, Color.BLACK);
        for (double edge : edges) {
            pages.stroke(edge, top, edge, bottom, RULE, Color.BLACK);
        }
        pages.advance(row.height());
    }

    /** The lines of each cell. */
    private record Row(List<List<Line>> cells) {

        int lines() {
            return cells.stream().mapToInt(List::size).max().orElse(1);
        }

        double height() {
            return Math.max(1, lines()) * LINE + 2 * PADDING;
        }

        List<Row> parts(int most) {
            List<Row> parts = new ArrayList<>();
            for (int from = 0; from == 0 || from < lines(); from += most) {
                int start = from;
                parts.add(new Row(cells.stream()
                        .map(cell -> cell.subList(Math.min(start, cell.size()), Math.min(start + most, cell.size())))
                        .toList()));
            }
            return parts;
        }
    }
}
