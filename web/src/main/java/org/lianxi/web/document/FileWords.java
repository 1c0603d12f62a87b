package org.lianxi.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.lianxi.meeting.document.FileKind;
import org.lianxi.meeting.document.StoreFiles;

/** How files and their limits are written on a page. */
@Named
@ApplicationScoped
public class FileWords {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    /** The size as people say it: 3 KB, 1.4 MB. */
    public String size(long bytes) {
        if (bytes < MEGABYTE) {
            return Math.max(1, bytes / KILOBYTE) + " KB";
        }
        long tenths = bytes * 10 / MEGABYTE;
        return tenths / 10 + "." + tenths % 10 + " MB";
    }

    public int getMostFiles() {
        return StoreFiles.MOST_FILES;
    }

    public long getMostMegabytes() {
        return StoreFiles.MOST_BYTES / MEGABYTE;
    }

    /** What a field for files offers to choose; what is sent is checked by its content. */
    public String getAccept() {
        return Arrays.stream(FileKind.values())
                .map(kind -> "." + kind.extension() + "," + kind.mediaType())
                .collect(Collectors.joining(","));
    }
}
