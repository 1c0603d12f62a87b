package org.lianxi.web.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which document: its word in an address is its name in small letters with hyphens. */
public enum PaperKind {
    NOTICE,
    AGENDA,
    ATTENDANCE,
    MINUTES,
    PUBLIC_MINUTES,
    OWNERS_PROPOSAL,
    OWNERS_RESULT,
    WHISTLE;

    /** The document that an address means. */
    public static Optional<PaperKind> in(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
