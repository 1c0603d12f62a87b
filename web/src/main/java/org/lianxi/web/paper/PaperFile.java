package org.lianxi.web.paper;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lianxi.meeting.paper.PaperFormat;

/** A document as a file. */
public final class PaperFile {

    /** What no system wants in the name of a file. */
    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private final String name;
    private final PaperFormat format;
    private final ByteArrayOutputStream content;

    PaperFile(String name, PaperFormat format, ByteArrayOutputStream content) {
        this.name = name;
        this.format = format;
        this.content = content;
    }

    public byte[] content() {
        return content.toByteArray();
    }

    public String mediaType() {
        return format.mediaType();
    }

    /** RFC 6266: a plain name for old programs, the real one in UTF-8. It is saved, never shown inside the portal. */
    public String disposition() {
        String full = name.replaceAll(FORBIDDEN, "-") + "." + format.extension();
        String encoded = URLEncoder.encode(full, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"document." + format.extension() + "\"; filename*=UTF-8''" + encoded;
    }
}
