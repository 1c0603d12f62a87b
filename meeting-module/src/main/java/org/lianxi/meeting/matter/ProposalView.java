package org.lianxi.meeting.matter;

import org.lianxi.committee.procedure.Wording;

/**
 * What the table {@code matterRoute} said when a matter was screened.
 *
 * @param rule id of its row
 * @param version of the table
 * @param ground of the row, and what comes next; blank when the table has changed since
 * @param deviation why another route was confirmed; blank if the proposed one was
 */
public record ProposalView(
        MatterAnswers answers,
        MatterRoute route,
        String rule,
        String version,
        Wording ground,
        Wording nextStep,
        String deviation) {}
