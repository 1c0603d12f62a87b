package org.lianxi.server.portal;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Files that people send: honest ones and others. */
final class Uploads {
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private Uploads() {}

    static FilePayload photo(String name) {
        return new FilePayload(name, "image/png", png());
    }

    /** A picture that is one byte larger than allowed. */
    static FilePayload giant(String name) {
        return new FilePayload(name, "image/png", Arrays.copyOf(png(), MOST_BYTES + 1));
    }

    static FilePayload text(String name, String type, String content) {
        return new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] png() {
        BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
