package org.lianxi.meeting.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The secret of one slip: 130 random bits in letters and digits that are not mixed up when typed. Only its digest is kept.
 *
 * @param value 26 small letters and digits
 */
public record EvaluationToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final int GROUP = 5;

    static EvaluationToken fresh() {
        StringBuilder value = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            value.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new EvaluationToken(value.toString());
    }

    /** What somebody typed: blanks and hyphens do not count, nor does the size of letters. */
    public static EvaluationToken typed(String text) {
        String plain = text.replaceAll("[\\s-]", "")
                .toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        return new EvaluationToken(plain);
    }

    /** In groups, for reading aloud and typing. */
    public String inGroups() {
        return value.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Never the token itself. */
    @Override
    public String toString() {
        return "a token";
    }
}
