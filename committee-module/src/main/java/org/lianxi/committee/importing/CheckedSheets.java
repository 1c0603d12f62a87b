package org.lianxi.committee.importing;

import java.time.Instant;
import java.util.Optional;

/** The sheets between check and entry. */
interface CheckedSheets {

    void add(CheckedSheet sheet);

    /** The sheet of this id. */
    Optional<CheckedSheet> read(ImportId id);

    /** The sheet of this id, locked until the transaction ends. */
    Optional<CheckedSheet> hold(ImportId id);

    /** Drops the content of sheets that nobody has entered since. */
    void dropOlderThan(Instant moment);
}
