package org.lianxi.meeting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files of each kind. */
public final class SampleFiles {

    static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

    private SampleFiles() {}

    public static NewFile png(String name) {
        return new NewFile(
                name,
                Base64.getDecoder()
                        .decode(
                                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    }

    public static NewFile jpeg(String name) {
        return new NewFile(name, Base64.getDecoder().decode("/9j/4AAQSkZJRgABAQAAAQABAAD/2Q=="));
    }

    static byte[] webp() {
        return "RIFF\u001a\u0000\u0000\u0000WEBPVP8L\r\u0000\u0000\u0000/\u0000\u0000\u0000"
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    public static NewFile pdf(String name) {
        return new NewFile(name, PDF.getBytes(StandardCharsets.US_ASCII));
    }

    static NewFile zip(String name, String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NewFile(name, bytes.toByteArray());
    }
}
