package org.lianxi.meeting.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Finds out what a file is by looking at its content only. */
final class FileInspection {

    private static final Set<String> ZIPPED = Set.of("application/zip", "application/x-tika-ooxml");

    private FileInspection() {}

    /** The kind of the content; empty when it is none of those allowed. */
    static Optional<FileKind> kindOf(byte[] bytes) {
        String mediaType = mediaType(bytes);
        if (ZIPPED.contains(mediaType)) {
            return officeKind(bytes);
        }
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.mediaType().equals(mediaType))
                .findFirst();
    }

    private static String mediaType(byte[] bytes) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(bytes), new Metadata())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Word and Excel files are archives; one with macros in it is refused. */
    private static Optional<FileKind> officeKind(byte[] bytes) {
        Set<String> entries = ZipEntries.names(bytes).collect(Collectors.toSet());
        if (!entries.contains("[Content_Types].xml") || entries.stream().anyMatch(FileInspection::isMacro)) {
            return Optional.empty();
        }
        if (entries.contains("word/document.xml")) {
            return Optional.of(FileKind.DOCX);
        }
        return entries.contains("xl/workbook.xml") ? Optional.of(FileKind.XLSX) : Optional.empty();
    }

    private static boolean isMacro(String entry) {
        return entry.endsWith("vbaProject.bin");
    }
}
