package org.lianxi.meeting.whistle;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Response and solution of department calls as exact counts. DOMAIN §6 K18.
 *
 * @param responded accepted in time and not disputed, or disputed with success
 * @param answersDue calls whose limit to answer has passed
 * @param solved handled within the limit, counted from adjudication if disputed
 * @param solutionsDue calls whose limit to handle has passed, or that were handled
 */
public record WhistleFigures(int responded, int answersDue, int solved, int solutionsDue) {

    static WhistleFigures of(Collection<WhistleCall> calls, Instant asOf) {
        List<WhistleCall> answers =
                calls.stream().filter(each -> !asOf.isBefore(each.answerBy())).toList();
        List<WhistleCall> solutions = calls.stream()
                .filter(each -> each.state() != WhistleState.RELEASED)
                .filter(each -> each.handledAt().isPresent() || !asOf.isBefore(each.handleBy()))
                .toList();
        return new WhistleFigures(
                (int) answers.stream().filter(WhistleFigures::hasResponded).count(),
                answers.size(),
                (int) solutions.stream().filter(WhistleFigures::isSolved).count(),
                solutions.size());
    }

    private static boolean hasResponded(WhistleCall call) {
        return call.disputeReason().isPresent()
                ? call.state() == WhistleState.RELEASED
                : call.answeredAt().filter(at -> at.isBefore(call.answerBy())).isPresent();
    }

    private static boolean isSolved(WhistleCall call) {
        return call.handledAt().filter(at -> at.isBefore(call.handleBy())).isPresent();
    }
}
