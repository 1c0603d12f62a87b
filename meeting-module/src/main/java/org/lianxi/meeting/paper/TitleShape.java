package org.lianxi.meeting.paper;

import java.util.ArrayList;
import java.util.List;

/** Breaks a title into lines of even length, the upper ones the longer (an inverted trapezium), never before a closing mark. */
final class TitleShape {

    private TitleShape() {}

    /** The lines of a title of which {@code most} wide characters fit on one line. */
    static List<String> of(String title, int most) {
        int[] characters = title.strip().codePoints().toArray();
        int room = 2 * most;
        int lines = Math.max(1, (halves(characters, 0, characters.length) + room - 1) / room);
        List<String> shaped = inLines(characters, lines);
        while (shaped.stream().anyMatch(each -> halves(each) > room) && lines < characters.length) {
            lines++;
            shaped = inLines(characters, lines);
        }
        return shaped;
    }

    private static List<String> inLines(int[] characters, int lines) {
        List<String> shaped = new ArrayList<>();
        int start = 0;
        for (int left = lines; left > 0 && start < characters.length; left--) {
            int share = (halves(characters, start, characters.length) + left - 1) / left;
            int end = left == 1 ? characters.length : breakNear(characters, start, after(characters, start, share));
            shaped.add(new String(characters, start, end - start).strip());
            start = end;
        }
        return shaped;
    }

    /** The place before which a line has this many halves of a character, or just more. */
    private static int after(int[] characters, int start, int share) {
        int at = start;
        while (at < characters.length && halves(characters, start, at) < share) {
            at++;
        }
        return at;
    }

    /** The place nearest to the wanted one where neither a mark nor a number is torn from what it belongs to. */
    private static int breakNear(int[] characters, int start, int wanted) {
        for (int away = 0; away < characters.length; away++) {
            if (mayBreakAt(characters, start, wanted + away)) {
                return wanted + away;
            }
            if (mayBreakAt(characters, start, wanted - away)) {
                return wanted - away;
            }
        }
        return wanted;
    }

    private static boolean mayBreakAt(int[] characters, int start, int at) {
        return at > start
                && at < characters.length
                && !Character.isDigit(characters[at - 1])
                && !Character.isDigit(characters[at])
                && Typesetting.mayBreak(characters[at - 1], characters[at]);
    }

    private static int halves(String text) {
        int[] characters = text.codePoints().toArray();
        return halves(characters, 0, characters.length);
    }

    private static int halves(int[] characters, int from, int to) {
        int sum = 0;
        for (int at = from; at < to; at++) {
            sum += Typesetting.isWide(characters[at]) ? 2 : 1;
        }
        return sum;
    }
}
