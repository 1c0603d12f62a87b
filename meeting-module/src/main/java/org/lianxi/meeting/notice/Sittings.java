package org.lianxi.meeting.notice;

import java.time.Instant;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.NewSitting;

/** Checks when and where a meeting is to be held after a change. */
final class Sittings {

    private Sittings() {}

    static Input check(NewSitting sitting, Instant now) {
        return Input.check()
                .that(sitting.startsAt().isAfter(now), "startsAt", "input-not-in-future")
                .number("plannedMinutes", sitting.plannedMinutes(), 15, 480)
                .text("place", sitting.place(), 1, 200)
                .text("onlineLink", sitting.onlineLink(), 0, 300)
                .that(
                        sitting.onlineLink().isBlank()
                                || sitting.onlineLink().strip().matches("https?://[^\\s<>\"]+"),
                        "onlineLink",
                        "input-not-a-link");
    }
}
