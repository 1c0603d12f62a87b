package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.Optional;

/**
 * What belongs together of a meeting that is held again.
 *
 * @param first the sitting without a quorum, of which this one is the second
 * @param second the sitting that was called after this one
 * @param latest until when this one, without a quorum, is called again
 * @param approval the street's word that it may be later than the rules say
 */
public record ReconveningView(
        Optional<MeetingId> first,
        Optional<MeetingId> second,
        Optional<Instant> latest,
        Optional<ApprovalView> approval,
        boolean mayReconvene,
        boolean mayAllowLate) {

    /** The street's approval. */
    public record ApprovalView(Instant until, String byName, String reason) {}
}
