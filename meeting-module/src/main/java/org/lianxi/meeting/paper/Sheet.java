package org.lianxi.meeting.paper;

/**
 * The sheet of GB/T 9704-2012 as DOMAIN §5.1 tells it. Lengths are in points unless their name says millimetres; a point is
 * 1/72 inch.
 */
final class Sheet {

    static final double WIDTH = ofMillimetres(210);
    static final double HEIGHT = ofMillimetres(297);
    static final double TOP = ofMillimetres(37);
    static final double LEFT = ofMillimetres(28);
    static final double RIGHT = ofMillimetres(26);
    static final double BOTTOM = ofMillimetres(35);

    /** The type area (版心), 156 × 225 mm. */
    static final double AREA_WIDTH = WIDTH - LEFT - RIGHT;

    static final double AREA_HEIGHT = HEIGHT - TOP - BOTTOM;

    static final int LINES = 22;
    static final int CHARACTERS = 28;

    /** From line to line. */
    static final double PITCH = AREA_HEIGHT / LINES;

    /** From character to character: a shade less than the character's own sixteen points. */
    static final double CELL = AREA_WIDTH / CHARACTERS;

    /** 二号. */
    static final double SIZE_TITLE = 22;
    /** 三号. */
    static final double SIZE_BODY = 16;
    /** 四号. */
    static final double SIZE_SMALL = 14;
    /** 小四号, in tables. */
    static final double SIZE_TABLE = 12;

    /** From the top of the type area to the top of the mark. */
    static final double ABOVE_MARK = ofMillimetres(35);

    /** From the number to the red line. */
    static final double ABOVE_RED_LINE = ofMillimetres(4);

    static final double RED_LINE = ofMillimetres(0.5);

    /** From the type area down to the dashes of the page number. */
    static final double ABOVE_PAGE_NUMBER = ofMillimetres(7);

    static final double THICK_RULE = ofMillimetres(0.35);
    static final double THIN_RULE = ofMillimetres(0.25);

    private static final double LARGEST_MARK = 42;

    private Sheet() {}

    static double ofMillimetres(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    /** As large as fits on one line, but no larger than the initial size (初号). */
    static double sizeOfMark(String text) {
        return Math.min(LARGEST_MARK, Math.floor(AREA_WIDTH / Math.max(1, text.codePointCount(0, text.length()))));
    }
}
