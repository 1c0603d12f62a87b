package org.lianxi.web.document;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.document.StoreFiles;

/** The files of a form as the use cases take them. */
public final class SentFiles {

    private SentFiles() {}

    /** What was chosen in a field for several files; a browser sends an empty part when nothing was. */
    public static List<NewFile> of(@Nullable List<Part> parts) {
        return parts == null
                ? List.of()
                : parts.stream().flatMap(part -> named(part).stream()).toList();
    }

    private static Optional<NewFile> named(Part part) {
        return Optional.ofNullable(part.getSubmittedFileName())
                .filter(name -> !name.isBlank())
                .map(name -> new NewFile(name, bytes(part)));
    }

    /** One byte more than allowed is enough to be refused; the rest of a giant is never read. */
    private static byte[] bytes(Part part) {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(StoreFiles.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
