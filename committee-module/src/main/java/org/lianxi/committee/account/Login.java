package org.lianxi.committee.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** A login as typed, without the differences that do not count. */
record Login(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    static Login typed(String text) {
        return new Login(text.strip().toLowerCase(Locale.ROOT));
    }

    boolean isAllowed() {
        return ALLOWED.matcher(value).matches();
    }

    /** Under which failures are counted, so that a mistyped password never gets into a table. */
    String digest() {
        return sha256(value);
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
