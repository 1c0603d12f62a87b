package org.lianxi.meeting.paper;

import java.text.Normalizer;
import java.util.stream.IntStream;

/** What of a text leaves a trace on paper. */
final class Printable {

    private static final int FIRST_SELECTOR = 0xfe00;
    private static final int LAST_SELECTOR = 0xfe0f;
    private static final int FIRST_RARE_SELECTOR = 0xe0100;
    private static final int LAST_RARE_SELECTOR = 0xe01ef;

    private Printable() {}

    private static final int FIRST_RADICAL = 0x2f00;
    private static final int LAST_RADICAL = 0x2fd5;

    /** The characters without controls, marks of direction, halves of pairs and selectors; every kind of space is a space. */
    static IntStream characters(String text) {
        return text.codePoints()
                .map(Printable::asSpace)
                .map(Printable::asCharacter)
                .filter(Printable::shows);
    }

    /** The same as a text. */
    static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        characters(text).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static int asSpace(int character) {
        boolean isBlank = character == '\t'
                || character == '\n'
                || character == '\r'
                || (character != '\u3000' && Character.getType(character) == Character.SPACE_SEPARATOR);
        return isBlank ? ' ' : character;
    }

    /** A radical stands for the character that it is drawn as. */
    private static int asCharacter(int character) {
        boolean isRadical = character >= FIRST_RADICAL && character <= LAST_RADICAL;
        return isRadical
                ? Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                        .codePointAt(0)
                : character;
    }

    private static boolean shows(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && (character < FIRST_SELECTOR || character > LAST_SELECTOR)
                && (character < FIRST_RARE_SELECTOR || character > LAST_RARE_SELECTOR);
    }
}
