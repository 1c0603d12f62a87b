package org.lianxi.committee.permission;

import java.util.List;

/** The approved overrides of the matrix. */
public interface CellOverrides {

    /** Those that are in force today, for every action, in one query. They are few. */
    List<CellOverride> inForce();
}
