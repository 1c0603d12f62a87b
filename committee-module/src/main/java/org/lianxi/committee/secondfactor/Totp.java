package org.lianxi.committee.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes as every authenticator knows them: HMAC-SHA-1, 30 seconds, 6 digits (RFC 6238, RFC 4226). A
 * code of the step before or after counts too, since clocks differ; a step counts once.
 */
final class Totp {

    static final int SECRET_BYTES = 20;

    private static final long STEP_SECONDS = 30;
    private static final int STEPS_ASIDE = 1;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final String ALGORITHM = "HmacSHA1";

    private final byte[] secret;

    Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    /** The step to which the code belongs, if it is one near this moment and later than the last one used. */
    OptionalLong match(String code, Instant moment, long lastStep) {
        byte[] typed = code.getBytes(StandardCharsets.US_ASCII);
        long now = step(moment);
        return LongStream.rangeClosed(now - STEPS_ASIDE, now + STEPS_ASIDE)
                .filter(step -> step > lastStep)
                .filter(step -> MessageDigest.isEqual(code(step).getBytes(StandardCharsets.US_ASCII), typed))
                .findFirst();
    }

    String code(long step) {
        byte[] hash = hash(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        String digits = Integer.toString(number % MODULUS);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    private byte[] hash(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
