package org.lianxi.meeting.sitting;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lianxi.meeting.convening.MeetingId;

/**
 * What the picture at the door says: a minute, and a signature over it and the meeting. It is renewed every minute and counts
 * for five: long enough to sign in on a phone, too short to be handed on to somebody who is not in the room.
 */
record DoorToken(long minute, String signature) {

    private static final Duration RENEWED = Duration.ofMinutes(1);
    private static final int COUNTS_FOR = 5;
    private static final int SIGNED_BYTES = 16;
    private static final String ALGORITHM = "HmacSHA256";

    static DoorToken of(MeetingId meeting, byte[] key, Instant now) {
        long minute = now.getEpochSecond() / RENEWED.toSeconds();
        return new DoorToken(minute, sign(meeting, key, minute));
    }

    /** Reads what a camera saw; empty for anything that no door ever showed. */
    static Optional<DoorToken> read(String text) {
        int point = text.indexOf('.');
        if (point < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DoorToken(Long.parseLong(text.substring(0, point)), text.substring(point + 1)));
        } catch (NumberFormatException noMinute) {
            return Optional.empty();
        }
    }

    /** Whether this door showed it, whenever that was. */
    boolean isOf(MeetingId meeting, byte[] key) {
        return MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.UTF_8),
                sign(meeting, key, minute).getBytes(StandardCharsets.UTF_8));
    }

    boolean countsAt(Instant now) {
        long age = now.getEpochSecond() / RENEWED.toSeconds() - minute;
        return age >= 0 && age < COUNTS_FOR;
    }

    /** When it was shown. */
    Instant shownAt() {
        return Instant.ofEpochSecond(minute * RENEWED.toSeconds());
    }

    String text() {
        return minute + "." + signature;
    }

    private static String sign(MeetingId meeting, byte[] key, long minute) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] signed = mac.doFinal((meeting.value() + "\n" + minute).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signed, SIGNED_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
