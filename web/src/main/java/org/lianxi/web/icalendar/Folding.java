package org.lianxi.web.icalendar;

import java.nio.charset.StandardCharsets;

/** Folds lines at 75 octets, as RFC 5545 counts: libraries count characters, of which a Chinese one is three octets. */
final class Folding {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private Folding() {}

    static String of(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / LONGEST * 3);
        unfolded.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(one);
            octets += size;
            at += one.length();
        }
        folded.append(END);
    }
}
