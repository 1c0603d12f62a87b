package org.lianxi.meeting.notice;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;

/**
 * A postponement or a cancellation.
 *
 * @param ground the name of a {@link PostponementCause} or a {@link CancellationGround}
 * @param to the new beginning; empty if it was cancelled
 * @param isLate whether it went over into a later month, so that it counts as late (K02) and a blue notice is due
 * @param isStreetInformed whether it stands in the street's list
 * @param isNotHeld whether it counts as not held (X08)
 * @param isExempt whether the plan lets it out (K01)
 * @param consentedAt when the street consented, if it did
 * @param replacement the meeting that is held instead
 */
public record MoveView(
        MeetingId meeting,
        MoveKind kind,
        String ground,
        String reason,
        String doneByName,
        Instant doneAt,
        Instant from,
        Optional<Instant> to,
        boolean isLate,
        boolean isStreetInformed,
        boolean isNotHeld,
        boolean isExempt,
        Optional<Instant> consentedAt,
        Optional<MeetingId> replacement) {}
