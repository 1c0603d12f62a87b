package org.lianxi.meeting.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.task.TaskId;

/** Evaluations for reading: sums only, and nothing of few replies. */
public interface EvaluationViews {

    /**
     * One round.
     *
     * @throws UnknownEvaluation if there is none with this id
     */
    EvaluationView get(PersonId by, EvaluationId evaluation);

    /** The rounds of a task, the first one first. */
    List<EvaluationView> ofTask(PersonId by, TaskId task);

    /** Titles for lists of a person's own work; asks for no permission. */
    Map<EvaluationId, TitleInCompound> titles(Collection<EvaluationId> evaluations);
}
