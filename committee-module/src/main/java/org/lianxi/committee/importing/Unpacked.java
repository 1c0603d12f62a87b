package org.lianxi.committee.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.lianxi.committee.refusal.InvalidInput;

/** Looks into a workbook before it is read: how much it unpacks to, and what is in it. */
final class Unpacked {

    private static final long MOST_UNPACKED = 120L * 1024 * 1024;
    private static final int MOST_PARTS = 200;
    private static final int CHUNK = 64 * 1024;
    private static final int OVERLAP = 16;

    private Unpacked() {}

    static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** Counts what comes out instead of believing what the file says of itself; stops at the limit. */
    static void requireHarmlessWorkbook(byte[] content) {
        boolean isWorkbook = false;
        long unpacked = 0;
        int parts = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts++;
                isWorkbook |= part.getName().equals("xl/workbook.xml");
                try (InputStream inside = zip.getInputStream(part)) {
                    unpacked += read(inside, part.getName(), MOST_UNPACKED - unpacked);
                }
                if (parts > MOST_PARTS) {
                    throw new InvalidInput("file", "import-packed-too-tightly");
                }
            }
        } catch (IOException e) {
            throw new InvalidInput("file", "import-unreadable");
        }
        if (!isWorkbook) {
            throw new InvalidInput("file", "import-disguised");
        }
    }

    private static long read(InputStream zip, String name, long most) throws IOException {
        boolean isSheet = name.startsWith("xl/worksheets/");
        byte[] chunk = new byte[CHUNK];
        String tail = "";
        long read = 0;
        for (int size = zip.read(chunk); size >= 0; size = zip.read(chunk)) {
            read += size;
            if (read > most) {
                throw new InvalidInput("file", "import-packed-too-tightly");
            }
            if (isSheet) {
                String text = tail + new String(chunk, 0, size, StandardCharsets.ISO_8859_1);
                if (text.contains("<mergeCell ")) {
                    throw new InvalidInput("file", "import-merged-cells");
                }
                tail = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        return read;
    }
}
