package org.lianxi.meeting.paper;

import static org.lianxi.meeting.paper.DocxParts.twips;

/** The styles of a document: whoever goes on with it in a word processor finds each kind of paragraph by name. */
final class DocxStyles {

    /** Rounded down, so that twenty-two lines fit into the type area. */
    static final long LINE = (long) Math.floor(Sheet.PITCH * 20);

    /**
     * Twenty-eight characters fill a line when they stand a quarter of a point closer. Word processors do not agree on what a
     * grid of characters is, so the text carries its own distance, and the section has a grid of lines only.
     */
    private static final String CLOSER = "<w:spacing w:val=\"-5\"/>";

    /** What is of another size than the text has its own distances. */
    private static final String OFF_GRID = "<w:spacing w:val=\"0\"/>";

    /** Two characters of the grid. */
    private static final long TWO_CHARACTERS = twips(2 * Sheet.CELL);

    private static final long THREE_CHARACTERS = twips(3 * Sheet.CELL);
    private static final long FIVE_CHARACTERS = twips(5 * Sheet.CELL);

    private DocxStyles() {}

    static String fontTable() {
        StringBuilder xml = new StringBuilder(DocxParts.PROLOGUE + "<w:fonts " + DocxParts.WORD + ">");
        for (Face face : Face.values()) {
            xml.append("<w:font w:name=\"").append(face.family()).append("\"><w:altName w:val=\"");
            xml.append(face.instead().replace(';', ','));
            xml.append("\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/></w:font>");
        }
        return xml.append("</w:fonts>").toString();
    }

    static String styles() {
        return DocxParts.PROLOGUE + "<w:styles " + DocxParts.WORD + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + fonts(Face.FANG_SONG)
                + size(Sheet.SIZE_BODY)
                + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:pPr>"
                + "<w:widowControl w:val=\"0\"/><w:kinsoku/><w:overflowPunct w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>"
                + line(LINE) + "<w:jc w:val=\"both\"/></w:pPr><w:rPr>" + fonts(Face.FANG_SONG) + CLOSER
                + size(Sheet.SIZE_BODY)
                + "</w:rPr></w:style>"
                + style("Body", "公文正文", indent(TWO_CHARACTERS), "")
                + level("FIRST", "heading 1", Face.HEI, 0)
                + level("SECOND", "heading 2", Face.KAI, 1)
                + level("THIRD", "heading 3", Face.FANG_SONG, 2)
                + level("FOURTH", "heading 4", Face.FANG_SONG, 3)
                + style("Addressee", "主送机关", "", "")
                + style(
                        "DocumentTitle",
                        "公文标题",
                        "<w:jc w:val=\"center\"/>",
                        fonts(Face.XIAO_BIAO_SONG) + OFF_GRID + size(Sheet.SIZE_TITLE))
                + style(
                        "Mark",
                        "纪要标志",
                        "<w:jc w:val=\"center\"/>",
                        fonts(Face.XIAO_BIAO_SONG) + "<w:color w:val=\"FF0000\"/>" + OFF_GRID)
                + style("Number", "发文字号", redLine() + "<w:jc w:val=\"center\"/>", "")
                + style(
                        "Attendance",
                        "出席情况",
                        "<w:ind w:leftChars=\"500\" w:left=\"" + FIVE_CHARACTERS
                                + "\" w:hangingChars=\"300\" w:hanging=\"" + THREE_CHARACTERS + "\"/>",
                        "")
                + style("SignOff", "署名日期", "<w:jc w:val=\"right\"/>", "")
                + style(
                        "TableText",
                        "表格文字",
                        "<w:snapToGrid w:val=\"0\"/>" + line(360) + "<w:jc w:val=\"left\"/>",
                        OFF_GRID + size(Sheet.SIZE_TABLE))
                + style(
                        "TableHead",
                        "表格栏目",
                        "<w:keepNext/><w:snapToGrid w:val=\"0\"/>" + line(360) + "<w:jc w:val=\"center\"/>",
                        fonts(Face.HEI) + OFF_GRID + size(Sheet.SIZE_TABLE))
                + style("Imprint", "版记", "<w:keepNext/><w:jc w:val=\"left\"/>", OFF_GRID + size(Sheet.SIZE_SMALL))
                + style(
                        "PageNumber",
                        "页码",
                        "<w:snapToGrid w:val=\"0\"/>" + line(360),
                        fonts(Face.SONG) + OFF_GRID + size(Sheet.SIZE_SMALL))
                + lead("FIRST", Face.HEI)
                + lead("SECOND", Face.KAI)
                + lead("THIRD", Face.FANG_SONG)
                + lead("FOURTH", Face.FANG_SONG)
                + "</w:styles>";
    }

    private static String style(String id, String name, String paragraph, String characters) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + characters
                + "</w:rPr></w:style>";
    }

    private static String level(String id, String name, Face face, int outline) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Body\"/><w:qFormat/><w:pPr><w:keepNext/>"
                + indent(TWO_CHARACTERS) + "<w:outlineLvl w:val=\"" + outline + "\"/></w:pPr><w:rPr>" + fonts(face)
                + "</w:rPr></w:style>";
    }

    /** The heading at the beginning of a paragraph that goes on. */
    private static String lead(String id, Face face) {
        return "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"" + id + "_LEAD\"><w:name w:val=\"段首"
                + face.family() + id + "\"/><w:rPr>" + fonts(face) + "</w:rPr></w:style>";
    }

    private static String indent(long firstLine) {
        return "<w:ind w:firstLineChars=\"200\" w:firstLine=\"" + firstLine + "\"/>";
    }

    private static String redLine() {
        long eighths = Math.round(Sheet.RED_LINE * 8);
        long below = Math.round(Sheet.ABOVE_RED_LINE - PdfFile.inLine(Sheet.SIZE_BODY));
        return "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"" + eighths + "\" w:space=\"" + below
                + "\" w:color=\"FF0000\"/></w:pBdr><w:spacing w:before=\"0\" w:after=\""
                + (2 * LINE - twips(below + Sheet.RED_LINE)) + "\" w:line=\"" + LINE + "\" w:lineRule=\"exact\"/>";
    }

    private static String line(long twips) {
        return "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" + twips + "\" w:lineRule=\"exact\"/>";
    }

    private static String fonts(Face face) {
        String name = face.family();
        return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\" w:eastAsia=\"" + name + "\" w:cs=\"" + name
                + "\"/>";
    }

    static String size(double points) {
        long halves = Math.round(points * 2);
        return "<w:sz w:val=\"" + halves + "\"/><w:szCs w:val=\"" + halves + "\"/>";
    }
}
