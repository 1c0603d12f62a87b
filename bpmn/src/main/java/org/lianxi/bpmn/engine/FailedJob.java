package org.lianxi.bpmn.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * A job that threw an exception.
 *
 * @param id the engine's id of it
 * @param process id of the process; empty for the engine's own housekeeping
 * @param businessKey id of the subject; empty for the engine's own housekeeping
 * @param step the step that failed; empty for the engine's own housekeeping
 * @param message of the exception
 * @param since when it was made
 * @param retriesLeft how often it will be tried again
 */
public record FailedJob(
        String id,
        Optional<String> process,
        Optional<String> businessKey,
        Optional<ModelStep> step,
        String message,
        Instant since,
        int retriesLeft) {}
