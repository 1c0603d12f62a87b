package org.lianxi.committee.importing;

import java.util.List;

/**
 * A row of a sheet as read.
 *
 * @param number in the sheet; the heading is 1
 * @param formula whether a cell is computed, which is never taken over
 */
public record SheetRow(int number, List<String> cells, boolean formula) {

    /** Keeps an unmodifiable copy. */
    public SheetRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int place) {
        return place < cells.size() ? cells.get(place).strip() : "";
    }
}
