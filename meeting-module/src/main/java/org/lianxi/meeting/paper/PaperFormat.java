package org.lianxi.meeting.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats that a document comes in. */
public enum PaperFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this ending. */
    public static Optional<PaperFormat> withExtension(String extension) {
        return Arrays.stream(values())
                .filter(each -> each.extension().equals(extension))
                .findFirst();
    }
}
