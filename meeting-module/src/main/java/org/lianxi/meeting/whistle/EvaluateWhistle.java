package org.lianxi.meeting.whistle;

import org.lianxi.committee.mandate.PersonId;

/** The community judges the department; with the last one the whistle is closed. */
public interface EvaluateWhistle {

    void evaluate(PersonId by, WhistleId whistle, WhistleGrades grades);
}
