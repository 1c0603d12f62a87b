package org.lianxi.meeting.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.meeting.matter.MatterId;

/**
 * What has become of a resolution, and what the reader may do about it.
 *
 * @param isBeyondPower whether it turned out to be about what is the owners' own
 * @param revocableFrom the first day on which an order can revoke it; empty when it is not suspended
 */
public record ResolutionChangesView(
        ResolutionId id,
        String title,
        MatterId matter,
        ResolutionState state,
        Optional<Suspended> suspended,
        Optional<Revoked> revoked,
        boolean isBeyondPower,
        Optional<LocalDate> revocableFrom,
        boolean maySuspend,
        boolean mayResume,
        boolean mayRevoke,
        boolean mayReclassify) {

    /** Whether the reader may order anything now. */
    public boolean mayOrder() {
        return maySuspend || mayResume || mayRevoke;
    }
}
