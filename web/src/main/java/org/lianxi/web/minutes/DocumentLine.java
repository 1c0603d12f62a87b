package org.lianxi.web.minutes;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of minutes as a reader sees it. The words stay as they are, to the character: only the way a line is set
 * follows from how it begins (DOMAIN §5.1).
 *
 * @param text the line without its end
 */
public record DocumentLine(Kind kind, String text) {

    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");
    private static final Pattern ITEM = Pattern.compile("（[一二三四五六七八九十]{1,3}）.*");

    /** How a line is set. */
    public enum Kind {
        /** 一、 … */
        HEADING,
        /** （一） … */
        ITEM,
        /** Any other line. */
        TEXT,
        /** A line without a character to read. */
        BLANK
    }

    /** All lines of a text, in order. */
    static List<DocumentLine> of(String text) {
        return text.lines().map(line -> new DocumentLine(kindOf(line), line)).toList();
    }

    private static Kind kindOf(String line) {
        if (line.isBlank()) {
            return Kind.BLANK;
        }
        if (HEADING.matcher(line).matches()) {
            return Kind.HEADING;
        }
        return ITEM.matcher(line).matches() ? Kind.ITEM : Kind.TEXT;
    }
}
