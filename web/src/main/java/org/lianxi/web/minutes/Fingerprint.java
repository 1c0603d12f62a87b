package org.lianxi.web.minutes;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianxi.meeting.minutes.TextHash;

/** A fingerprint written so that two people can compare it, by eye or on the telephone. */
final class Fingerprint {

    private static final int GROUP = 4;
    private static final int DIGITS_IN_SHORT = 12;

    private final String digits;

    private Fingerprint(String digits) {
        this.digits = digits;
    }

    static Fingerprint of(TextHash hash) {
        return new Fingerprint(hash.value());
    }

    /** All digits in groups of four. */
    String whole() {
        return grouped(digits);
    }

    /** The first three groups, for a table. */
    String inShort() {
        return grouped(digits.substring(0, DIGITS_IN_SHORT)) + " …";
    }

    private static String grouped(String digits) {
        return IntStream.iterate(0, at -> at < digits.length(), at -> at + GROUP)
                .mapToObj(at -> digits.substring(at, Math.min(digits.length(), at + GROUP)))
                .collect(Collectors.joining(" "));
    }
}
