package org.lianxi.meeting.supervision;

import org.lianxi.committee.procedure.Wording;

/**
 * A row of the table {@code supervisionLevel} that applies.
 *
 * @param rule such as {@code E2}
 * @param reaction what is required, and of whom
 */
public record SupervisionTrigger(
        String rule, SupervisionStage stage, SupervisionLevel level, Wording reaction, Wording ground) {}
