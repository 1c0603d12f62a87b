package org.lianxi.benchmarks;

import java.util.List;

/** Something that needs a database: several ways of doing the same, measured side by side. */
public interface LoadDriver {

    /** What one asks for, e.g. {@code audit-append}. */
    String name();

    /** Prepares the database and says what to compare; the first is what the others are compared with. */
    List<Side> sides();
}
