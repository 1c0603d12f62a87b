package org.lianxi.bpmn.consistency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.standing.StandingKind;

/**
 * One difference between a thing and its process.
 *
 * @param process id of the process
 * @param kind what it leads; empty for a process that the check does not know
 * @param subject id of the thing
 * @param state what the thing says; empty where there is none, or where it does not matter
 * @param steps what the process says: the ids of the elements at which it waits, or the posts that nobody holds
 * @param since when the process was started, or the work came up
 */
public record Difference(
        Fault fault,
        String process,
        Optional<StandingKind> kind,
        String subject,
        String state,
        List<String> steps,
        Optional<Instant> since) {

    public Difference {
        steps = List.copyOf(steps);
    }
}
