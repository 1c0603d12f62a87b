package org.lianxi.meeting.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.task.TaskId;

/** Rounds of evaluating tasks. */
interface EvaluationRepository {

    void add(Evaluation evaluation);

    /** Refuses an unknown one. */
    Evaluation get(EvaluationId id);

    /** The same for an act: others wait until this one has ended. */
    Evaluation getForAct(EvaluationId id);

    /** The rounds of a task, the first one first. */
    List<Evaluation> of(TaskId task);

    /** The round after which this task was to mend what was found wanting. */
    Optional<Evaluation> mendedBy(TaskId remedy);

    /** One query. */
    Map<EvaluationId, TitleInCompound> titles(Collection<EvaluationId> evaluations);
}
