package org.lianxi.meeting.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.task.TaskId;

/**
 * One round as its reader may see it.
 *
 * @param passPercent share of satisfied replies from which it passes
 * @param fewestReplies fewer decide nothing
 * @param replies how many have answered so far
 * @param sums empty as long as the window is open, and for good where fewer than five have answered
 * @param remarks what was written, blackened; only for who reads sums of evaluations by the matrix
 * @param hidesRemarks whether remarks exist for other readers
 * @param remedy the task that mends what was found wanting
 */
public record EvaluationView(
        EvaluationId id,
        long version,
        TaskId task,
        String title,
        String compoundName,
        OrganisationId community,
        OrganisationId leadUnit,
        String leadUnitName,
        int round,
        EvaluationState state,
        Instant begunAt,
        Instant inviteBy,
        int passPercent,
        int fewestReplies,
        int invited,
        int replies,
        Optional<LocalDate> closesOn,
        Optional<EvaluationResult> result,
        Optional<EvaluationSums> sums,
        List<String> remarks,
        boolean hidesRemarks,
        Optional<EvaluationDecision> decision,
        Optional<PersonView> decidedBy,
        Optional<Instant> decidedAt,
        String reason,
        Optional<TaskId> remedy,
        EvaluationActs may) {

    public EvaluationView {
        remarks = List.copyOf(remarks);
    }
}
