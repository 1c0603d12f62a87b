package org.lianxi.bpmn.inbox;

import java.util.Optional;

/**
 * A process that goes on by an older model.
 *
 * @param process id of the process
 * @param subjectKind what it is about
 * @param subjectId id of the matter, meeting, minutes or task
 * @param version by which it runs
 * @param newest the newest version
 * @param reason why it could not be moved, in the engine's words
 */
public record OldProcess(
        String process, Optional<SubjectKind> subjectKind, String subjectId, int version, int newest, String reason) {}
