package org.lianxi.committee.importing;

/**
 * A cell that no spreadsheet computes. Whoever writes a CSV or XLSX file puts each text of people through here: a text
 * that a program would take for a formula gets an apostrophe in front, which is shown by none and taken off on reading.
 */
public final class SafeCell {

    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    /** The text as it may stand in a cell. */
    public static String of(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /** A text of our own export as it was. */
    static String read(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }
}
