package org.lianxi.meeting.source;

import org.lianxi.committee.mandate.PersonId;

/** A source gets its own answer, whatever became of the matter that goes on for it. */
public interface AnswerSource {

    /**
     * Keeps the answer. Whoever brought it up asks for it under the number; another system fetches it.
     *
     * @throws UnknownSource when there is none with this id
     * @throws SourceAnsweredAlready when it has its answer
     * @throws org.lianxi.committee.refusal.InvalidInput when the answer is missing or too long
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not screen matters of the community
     */
    void answer(PersonId by, SourceId source, String text);
}
