package org.lianxi.web.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Wrong tokens of the last minutes. Where visitors come from is kept as a salted digest, in memory only. */
final class WrongGuesses {

    static final int MOST_OF_ONE = 10;
    static final int MOST_OF_ALL = 300;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int SALT_BYTES = 16;

    private final byte[] salt = new byte[SALT_BYTES];
    private final Map<String, Integer> wrong = new HashMap<>();
    private Instant since = Instant.EPOCH;

    WrongGuesses() {
        new SecureRandom().nextBytes(salt);
    }

    synchronized boolean isExceededBy(String visitor, Instant now) {
        forgetOld(now);
        int all = wrong.values().stream().mapToInt(Integer::intValue).sum();
        return all >= MOST_OF_ALL || wrong.getOrDefault(digest(visitor), 0) >= MOST_OF_ONE;
    }

    synchronized void add(String visitor, Instant now) {
        forgetOld(now);
        wrong.merge(digest(visitor), 1, Integer::sum);
    }

    private void forgetOld(Instant now) {
        if (now.isAfter(since.plus(WINDOW))) {
            wrong.clear();
            since = now;
        }
    }

    private String digest(String visitor) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(visitor.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
