package org.lianxi.meeting.evaluation;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/** Somebody who does not belong to the evaluated unit says how many are invited and gets as many slips. DOMAIN P12. */
public interface InviteToEvaluation {

    /** Fewest slips: with fewer nobody could pass CFG-22. */
    int FEWEST = 5;

    /** Most slips of a round. [DESIGN] */
    int MOST = 500;

    /**
     * Opens the window (CFG-20). The tokens are told this once and kept nowhere.
     *
     * @throws EvaluationNotAwaiting if slips were given out already
     */
    List<EvaluationToken> invite(PersonId by, EvaluationId evaluation, int number);

    /**
     * Makes the slips worthless that were not used and gives as many new ones: for slips that were lost before they were
     * handed out.
     *
     * @throws EvaluationNotAwaiting if the window is not open
     */
    List<EvaluationToken> replaceSlips(PersonId by, EvaluationId evaluation);
}
