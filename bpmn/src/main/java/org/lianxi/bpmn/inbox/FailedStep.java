package org.lianxi.bpmn.inbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A step that failed.
 *
 * @param id for the retry
 * @param elementId id in the model
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 * @param subjectKind what the process is about; empty for the engine's own housekeeping
 * @param subjectId id of the matter, meeting, minutes or task; empty for the engine's own housekeeping
 * @param message the reason as the log has it
 * @param since when the step was due first
 * @param retriesLeft how often it will still be tried by itself
 */
public record FailedStep(
        JobId id,
        String elementId,
        String nameZh,
        String nameEn,
        Optional<SubjectKind> subjectKind,
        Optional<String> subjectId,
        String message,
        Instant since,
        int retriesLeft) {}
