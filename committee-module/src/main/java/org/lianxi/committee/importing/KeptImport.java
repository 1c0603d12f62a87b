package org.lianxi.committee.importing;

import java.time.Instant;
import java.util.Optional;

/**
 * A sheet that was uploaded.
 *
 * @param appliedAt when it was entered
 */
public record KeptImport(ImportId id, ImportKind kind, String fileName, Optional<Instant> appliedAt) {}
