package org.lianxi.committee.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the check of a sheet, or its entry, has found.
 *
 * @param id names the checked sheet for its entry
 * @param digest of the file, SHA-256
 * @param rows without heading and empty ones
 * @param fresh what is entered, or would be
 * @param unchanged what is in the register already
 * @param problems every one, in the order of the rows; with one nothing is entered
 * @param appliedAt when it was entered
 */
public record ImportReport(
        ImportId id,
        ImportKind kind,
        String fileName,
        String digest,
        int rows,
        int fresh,
        int unchanged,
        List<RowProblem> problems,
        Optional<Instant> appliedAt) {

    /** Keeps an unmodifiable copy. */
    public ImportReport {
        problems = List.copyOf(problems);
    }
}
