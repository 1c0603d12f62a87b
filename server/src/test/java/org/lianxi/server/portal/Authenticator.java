package org.lianxi.server.portal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator on a phone does with a secret that was typed into it (RFC 6238). */
final class Authenticator {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    private final byte[] secret;

    private Authenticator(byte[] secret) {
        this.secret = secret;
    }

    static Authenticator withSecret(String typed) {
        String letters = typed.replaceAll("\\s", "");
        ByteBuffer bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        int held = 0;
        int bits = 0;
        for (int place = 0; place < letters.length(); place++) {
            held = (held << 5) | ALPHABET.indexOf(letters.charAt(place));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return new Authenticator(bytes.array());
    }

    /** The code of now, or of some steps later. */
    String code(int stepsAhead) {
        long step = Instant.now().getEpochSecond() / STEP_SECONDS + stepsAhead;
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
