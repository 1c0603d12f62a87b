package org.lianxi.meeting.supervision;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.task.TaskState;

/** Reads signals of many tasks, the rules of each community asked for once. */
interface SignalReader {

    RulesOfProcedure rulesOf(OrganisationId community, Instant now);

    Optional<SupervisionSignal> read(RulesOfProcedure rules, Watched task, Instant now);

    /** What a signal needs of a task. */
    record Watched(TaskState state, Instant acceptBy, Instant due, int rejections) {}
}
