package org.lianxi.meeting.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Takes out of a typeface the characters that share their drawing with a common one: the radical ⻓ with 长, ⼀ with 一. With
 * them a PDF would say, to whoever searches or copies, that the radical was meant.
 */
final class LookAlikes {

    private static final int DIRECTORY = 12;
    private static final int RECORD = 16;
    private static final int SEGMENTED = 12;
    private static final int GROUPS = 16;
    private static final int GROUP = 12;

    /** Radicals, and marks and blanks that are drawn as another is. */
    private static final List<Range> TAKEN_OUT = List.of(
            new Range(0x2003, 0x2003),
            new Range(0x2011, 0x2012),
            new Range(0x2035, 0x2035),
            new Range(0x2215, 0x2215),
            new Range(0x2329, 0x232a),
            new Range(0x2e80, 0x2fdf),
            new Range(0x301c, 0x301c));

    private LookAlikes() {}

    private record Range(int from, int to) {

        boolean holds(int character) {
            return character >= from && character <= to;
        }
    }

    /** Changes the tables of characters in the bytes of a TrueType file: these then have no drawing. */
    static void takeOutOf(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int record = DIRECTORY + i * RECORD;
            if ("cmap".equals(new String(file, record, 4, StandardCharsets.US_ASCII))) {
                inCharacters(font, font.getInt(record + 8));
            }
        }
    }

    private static void inCharacters(ByteBuffer font, int table) {
        int parts = font.getShort(table + 2);
        for (int i = 0; i < parts; i++) {
            int part = table + font.getInt(table + 4 + i * 8 + 4);
            if (font.getShort(part) == SEGMENTED) {
                inGroups(font, part);
            }
        }
    }

    private static void inGroups(ByteBuffer font, int part) {
        int groups = font.getInt(part + 12);
        for (int i = 0; i < groups; i++) {
            int group = part + GROUPS + i * GROUP;
            int first = font.getInt(group);
            if (TAKEN_OUT.stream().anyMatch(range -> range.holds(first))) {
                font.putInt(group + 4, first);
                font.putInt(group + 8, 0);
            }
        }
    }
}
