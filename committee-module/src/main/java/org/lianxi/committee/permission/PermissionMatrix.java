package org.lianxi.committee.permission;

import java.util.List;
import java.util.Optional;

/** The matrix for reading. It is no secret, so nobody is asked for a permission. */
public interface PermissionMatrix {

    /** One row for each action, in the order of the matrix. */
    List<MatrixRow> rows();

    /** One cell. */
    MatrixCell cell(Role role, Action action);

    /** The law or separation of duties that forbids an override of a cell to reach so far, or no farther than so. */
    Optional<String> forbids(Role role, Action action, Reach reach);
}
