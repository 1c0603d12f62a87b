package org.lianxi.committee.appointment;

import java.util.Arrays;
import java.util.Optional;

/** What a signed paper may be, told by its first bytes and never by its name. */
enum PaperKind {
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    PNG("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF);

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final int[] beginning;

    PaperKind(String mediaType, int... beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    static Optional<PaperKind> of(byte[] content) {
        return Arrays.stream(values()).filter(each -> each.begins(content)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    private boolean begins(byte[] content) {
        for (int place = 0; place < beginning.length; place++) {
            if (place >= content.length || (content[place] & 0xFF) != beginning[place]) {
                return false;
            }
        }
        return true;
    }
}
