package org.lianxi.meeting.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a matter hangs together with others.
 *
 * @param answer why it was merged or split; empty if it was neither
 * @param into the matter that goes on for it
 * @param from the submission that it is a part of
 * @param parts the matters that it was split into
 * @param duplicates the matters that were merged into it
 */
public record PassedOnView(
        Optional<Answer> answer,
        Optional<Linked> into,
        Optional<Linked> from,
        List<Linked> parts,
        List<Linked> duplicates) {

    public PassedOnView {
        parts = List.copyOf(parts);
        duplicates = List.copyOf(duplicates);
    }

    /** Another matter. */
    public record Linked(MatterId id, String title, MatterState state) {}

    /** The secretary's answer. */
    public record Answer(String reason, String byName, Instant at) {}
}
