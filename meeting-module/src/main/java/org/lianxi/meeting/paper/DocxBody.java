package org.lianxi.meeting.paper;

import static org.lianxi.meeting.paper.DocxParts.escaped;
import static org.lianxi.meeting.paper.DocxParts.twips;

import java.util.List;
import org.lianxi.meeting.paper.Block.Addressee;
import org.lianxi.meeting.paper.Block.Attendance;
import org.lianxi.meeting.paper.Block.Blank;
import org.lianxi.meeting.paper.Block.Column;
import org.lianxi.meeting.paper.Block.Paragraph;
import org.lianxi.meeting.paper.Block.SignOff;
import org.lianxi.meeting.paper.Block.Table;
import org.lianxi.meeting.paper.Block.Title;

/** The text of a word processor's document. What a paragraph looks like stands in its style. */
final class DocxBody {

    private static final long AREA_WIDTH = (long) Math.floor(Sheet.AREA_WIDTH * 20);

    /** In parts of 4096 of a point, rounded so that twenty-eight characters fit. */
    private static final long CHARACTER_SPACE = (long) Math.floor((Sheet.CELL - Sheet.SIZE_BODY) * 4096) - 8;

    /** From the lower edge of the sheet to that of the page number's line. */
    private static final long FOOTER = twips(Sheet.BOTTOM - Sheet.ABOVE_PAGE_NUMBER - 9);

    /** The height of a paragraph that is only there because the format wants one. */
    private static final long POINT = 20;

    private static final double MARK_LINE = 1.25;
    private static final int ROWS_KEPT_TOGETHER = 6;
    private static final long SMALL_CHARACTER = twips(Sheet.SIZE_SMALL);

    private final StringBuilder xml =
            new StringBuilder(DocxParts.PROLOGUE + "<w:document " + DocxParts.WORD + "><w:body>");

    /** The mark begins 35 mm below the upper edge of the type area; two lines on, the number stands above the red line. */
    void mark(Mark mark) {
        double size = Sheet.sizeOfMark(mark.text());
        double above = Sheet.ABOVE_MARK - (MARK_LINE - 1) / 2 * size;
        double onGrid = Math.ceil((Sheet.ABOVE_MARK + size) / Sheet.PITCH) * Sheet.PITCH;
        double below = onGrid + 2 * Sheet.PITCH - above - MARK_LINE * size;
        small();
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"Mark\"/><w:snapToGrid w:val=\"0\"/>");
        xml.append(exactly(twips(MARK_LINE * size), twips(above) - POINT, twips(below)))
                .append("</w:pPr>");
        xml.append(run(DocxStyles.size(size), mark.text())).append("</w:p>");
        paragraph("Number", "", run("", mark.number()));
    }

    void block(Block block) {
        if (block instanceof Title title) {
            title(title);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Addressee addressee) {
            paragraph("Addressee", "", run("", addressee.text()));
        } else if (block instanceof Attendance attendance) {
            paragraph("Attendance", "", styled("FIRST_LEAD", attendance.label() + "：") + run("", attendance.names()));
        } else if (block instanceof SignOff signOff) {
            signOff(signOff);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Blank) {
            paragraph("Normal", "", "");
        }
    }

    private void title(Title title) {
        int most = (int) (Sheet.AREA_WIDTH / Sheet.SIZE_TITLE);
        StringBuilder runs = new StringBuilder();
        for (String line : TitleShape.of(Printable.of(title.text()), most)) {
            runs.append(runs.isEmpty() ? "" : "<w:r><w:br/></w:r>").append(run("", line));
        }
        paragraph("DocumentTitle", "", runs.toString());
    }

    private void paragraph(Paragraph paragraph) {
        String level = paragraph.level().name();
        if (paragraph.level() == Level.BODY) {
            paragraph("Body", "", run("", paragraph.heading() + paragraph.text()));
        } else if (paragraph.text().isEmpty()) {
            paragraph(level, "", run("", paragraph.heading()));
        } else {
            paragraph("Body", "", styled(level + "_LEAD", paragraph.heading()) + run("", paragraph.text()));
        }
    }

    /** As in the PDF: the date ends four characters before the edge, the issuer is centred above it. */
    private void signOff(SignOff signOff) {
        String date = PdfFile.printed(signOff.date());
        double issuerLength =
                signOff.issuer().codePointCount(0, signOff.issuer().length()) * Sheet.CELL;
        double dateLength = date.codePoints()
                .mapToDouble(each -> Typesetting.isWide(each) ? Sheet.CELL : Sheet.SIZE_BODY / 2)
                .sum();
        double longer = Math.max(issuerLength, dateLength);
        signOff(signOff.issuer(), (longer - issuerLength) / 2);
        signOff(date, (longer - dateLength) / 2);
    }

    private void signOff(String text, double inset) {
        long right = twips(4 * Sheet.CELL + inset);
        paragraph("SignOff", "<w:ind w:right=\"" + right + "\"/>", run("", text));
    }

    private void table(Table table) {
        int shares = table.columns().stream().mapToInt(Column::share).sum();
        long[] widths = table.columns().stream()
                .mapToLong(column -> AREA_WIDTH * column.share() / shares)
                .toArray();
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(AREA_WIDTH).append("\" w:type=\"dxa\"/>");
        xml.append("<w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append(border(side, 4));
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"100\" w:type=\"dxa\"/>");
        xml.append("<w:left w:w=\"100\" w:type=\"dxa\"/><w:bottom w:w=\"100\" w:type=\"dxa\"/>");
        xml.append("<w:right w:w=\"100\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>");
        grid(widths);
        row(table.columns().stream().map(Column::heading).toList(), widths, "TableHead", "<w:tblHeader/>", "");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean isKept = table.rows().size() <= ROWS_KEPT_TOGETHER
                    && i + 1 < table.rows().size();
            row(table.rows().get(i), widths, "TableText", "", isKept ? "<w:keepNext/>" : "");
        }
        xml.append("</w:tbl>");
    }

    private void grid(long... widths) {
        xml.append("<w:tblGrid>");
        for (long width : widths) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("</w:tblGrid>");
    }

    private void row(List<String> cells, long[] widths, String style, String kind, String layout) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>").append(kind).append("</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[i]).append("\" w:type=\"dxa\"/></w:tcPr>");
            List<String> lines =
                    cells.get(i).isEmpty() ? List.of("") : cells.get(i).lines().toList();
            lines.forEach(line -> paragraph(style, layout, run("", line)));
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    /** A table that is tied to the lower edge of the type area, on the page where the text ends. */
    void imprint(Imprint imprint) {
        small();
        long half = AREA_WIDTH / 2;
        xml.append("<w:tbl><w:tblPr><w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"margin\"");
        xml.append(" w:horzAnchor=\"margin\" w:tblpXSpec=\"left\" w:tblpYSpec=\"bottom\"/>");
        xml.append("<w:tblW w:w=\"").append(AREA_WIDTH).append("\" w:type=\"dxa\"/><w:tblBorders>");
        xml.append(border("top", eighths(Sheet.THICK_RULE)));
        xml.append(border("bottom", eighths(Sheet.THICK_RULE)));
        xml.append(border("insideH", eighths(Sheet.THIN_RULE)));
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>");
        xml.append("<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>");
        grid(half, AREA_WIDTH - half);
        if (!imprint.copies().isEmpty()) {
            xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(AREA_WIDTH);
            xml.append("\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/></w:tcPr>");
            long hanging = 3 * SMALL_CHARACTER;
            paragraph(
                    "Imprint",
                    "<w:ind w:left=\"" + (SMALL_CHARACTER + hanging) + "\" w:right=\"" + SMALL_CHARACTER
                            + "\" w:hanging=\"" + hanging + "\"/>",
                    run("", "抄送：" + imprint.copies() + "。"));
            xml.append("</w:tc></w:tr>");
        }
        xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cell(half, "<w:ind w:left=\"" + SMALL_CHARACTER + "\"/>", imprint.office());
        cell(
                AREA_WIDTH - half,
                "<w:ind w:right=\"" + SMALL_CHARACTER + "\"/><w:jc w:val=\"right\"/>",
                PdfFile.printed(imprint.date()) + "印发");
        xml.append("</w:tr></w:tbl>");
    }

    private void cell(long width, String layout, String text) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr>");
        paragraph("Imprint", layout, run("", text));
        xml.append("</w:tc>");
    }

    /** Parts two tables, and carries what the format wants a paragraph for. */
    private void small() {
        xml.append("<w:p><w:pPr>").append(exactly(POINT, 0, 0)).append("</w:pPr></w:p>");
    }

    /** Ends the document with its one section: sheet, margins and grid. A document may not end in a table. */
    String end(boolean endsInTable) {
        if (endsInTable) {
            small();
        }
        xml.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>");
        xml.append("<w:footerReference w:type=\"even\" r:id=\"rId5\"/><w:pgSz w:w=\"");
        xml.append(twips(Sheet.WIDTH))
                .append("\" w:h=\"")
                .append(twips(Sheet.HEIGHT))
                .append("\"/><w:pgMar w:top=\"");
        xml.append(twips(Sheet.TOP))
                .append("\" w:right=\"")
                .append(twips(Sheet.RIGHT))
                .append("\" w:bottom=\"");
        xml.append(twips(Sheet.BOTTOM)).append("\" w:left=\"").append(twips(Sheet.LEFT));
        xml.append("\" w:header=\"850\" w:footer=\"").append(FOOTER).append("\" w:gutter=\"0\"/>");
        xml.append("<w:docGrid w:type=\"lines\" w:linePitch=\"").append(DocxStyles.LINE);
        xml.append("\" w:charSpace=\"").append(CHARACTER_SPACE).append("\"/></w:sectPr></w:body></w:document>");
        return xml.toString();
    }

    private void paragraph(String style, String layout, String runs) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/>")
                .append(layout)
                .append("</w:pPr>");
        xml.append(runs).append("</w:p>");
    }

    private static String run(String look, String text) {
        String about = look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>";
        return text.isEmpty() ? "" : "<w:r>" + about + "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    private static String styled(String style, String text) {
        return run("<w:rStyle w:val=\"" + style + "\"/>", text);
    }

    private static String exactly(long twips, long before, long after) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\" w:line=\"" + twips
                + "\" w:lineRule=\"exact\"/>";
    }

    private static String border(String side, long eighths) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"" + eighths + "\" w:space=\"0\" w:color=\"000000\"/>";
    }

    private static long eighths(double points) {
        return Math.round(points * 8);
    }
}
