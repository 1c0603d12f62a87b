package org.lianxi.meeting.sitting;

import java.security.SecureRandom;
import org.lianxi.meeting.convening.MeetingId;

/** Begins what is kept of a sitting when something is first to be kept; the caller holds the meeting. */
final class Sittings {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sittings() {}

    static SittingRow in(SittingRepository sittings, MeetingId meeting) {
        return sittings.find(meeting).orElseGet(() -> {
            byte[] key = new byte[KEY_BYTES];
            RANDOM.nextBytes(key);
            SittingRow begun = new SittingRow(meeting, key);
            sittings.add(begun);
            return begun;
        });
    }
}
