package org.lianxi.committee.secondfactor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** One code for the day the authenticator is lost: 80 random bits, kept as a digest, used once. */
final class RecoveryCode {

    static final int HOW_MANY = 8;

    private static final int BYTES = 10;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCode() {}

    /** Four groups of four letters, which people copy with fewer mistakes. */
    static String fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return String.join("-", Base32.of(random).split("(?<=\\G.{" + GROUP + "})"));
    }

    /** The same however it was typed. No salt: nobody guesses 80 random bits. */
    static String digest(String typed) {
        String plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
