package org.lianxi.meeting.document;

import java.text.Normalizer;
import java.util.Locale;

/** Turns the name that a sender gave a file into one that is safe to show, store and download. */
final class CleanName {

    private static final int LONGEST = 100;

    private CleanName() {}

    /** The last part of a path, without characters that are forbidden in file names, invisible or turn the reading direction. */
    static String of(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "");
        name = name.replaceAll("[<>:\"|?*]", "_").strip();
        return name.isEmpty() ? "file" : name;
    }

    /** The name, shortened if need be, with the extension of the kind. */
    static String of(String given, FileKind kind) {
        String name = of(given);
        String stem = stem(name);
        int length = stem.codePointCount(0, stem.length());
        String kept = length > LONGEST ? stem.substring(0, stem.offsetByCodePoints(0, LONGEST)) : stem;
        return kept.strip() + "." + kind.extension();
    }

    /** The extension in small letters, empty if there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
