package org.lianxi.committee.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what a message is known again, wherever it is written or tried a second time. */
final class IdempotencyKey {

    private static final String SEPARATOR = "\n";

    private IdempotencyKey() {}

    /** 64 hexadecimal digits that tell nothing. */
    static String of(News news, Channel channel, String recipient) {
        return digest(String.join(
                SEPARATOR,
                news.kind().name(),
                news.topic().subject().kind(),
                news.topic().subject().id(),
                news.topic().act(),
                news.occasion(),
                channel.name(),
                recipient));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
