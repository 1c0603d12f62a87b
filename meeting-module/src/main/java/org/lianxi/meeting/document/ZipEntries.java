package org.lianxi.meeting.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * The names in a zip archive, read from its directory at the end. Nothing is unpacked, so an archive that would explode does
 * no harm.
 */
final class ZipEntries {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xffff;

    private ZipEntries() {}

    static Stream<String> names(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = endOf(zip);
        Stream.Builder<String> names = Stream.builder();
        int at = end < 0 ? zip.limit() : zip.getInt(end + 16);
        while (at >= 0 && at + ENTRY_SIZE <= zip.limit() && zip.getInt(at) == ENTRY_SIGNATURE) {
            int nameLength = unsigned(zip, at + 28);
            if (at + ENTRY_SIZE + nameLength > zip.limit()) {
                break;
            }
            names.add(new String(bytes, at + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8));
            at += ENTRY_SIZE + nameLength + unsigned(zip, at + 30) + unsigned(zip, at + 32);
        }
        return names.build();
    }

    /** The directory's end lies before a comment of unknown length, or there is none. */
    private static int endOf(ByteBuffer zip) {
        int last = zip.limit() - END_SIZE;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        return -1;
    }

    private static int unsigned(ByteBuffer zip, int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }
}
