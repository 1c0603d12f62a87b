package org.lianxi.committee.permission;

import java.util.List;
import java.util.Map;

/**
 * What the matrix says about one action.
 *
 * @param row the row of the table in DOMAIN §2.3; 0 where it has none
 * @param signs the signs in DOMAIN's cell of which each gives the action
 */
public record MatrixRow(int row, Action action, List<String> signs, Map<Role, MatrixCell> cells) {

    /** Keeps copies that nobody changes. */
    public MatrixRow {
        signs = List.copyOf(signs);
        cells = Map.copyOf(cells);
    }
}
