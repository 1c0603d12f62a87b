package org.lianxi.committee.oldcompound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Shows sums without showing persons: no cell has fewer than ten. Small ones are counted together, and where even that is
 * fewer than ten the next smallest joins them, so that nothing can be reckoned back from the total.
 */
final class SmallCells {

    static final int FEWEST = 10;

    private SmallCells() {}

    /**
     * The cells that may be shown.
     *
     * @param cells each with at least {@link #FEWEST}
     * @param together how many were counted together, 0 if nothing was
     * @param hidden whether there are too few to show anything
     */
    record Shown(List<Cell> cells, int together, boolean hidden) {}

    static Shown of(List<Cell> all) {
        int total = all.stream().mapToInt(Cell::persons).sum();
        if (total < FEWEST) {
            return new Shown(List.of(), 0, total > 0);
        }
        List<Cell> bySize = all.stream()
                .filter(cell -> cell.persons() > 0)
                .sorted(Comparator.comparing(Cell::persons))
                .toList();
        int merged = 0;
        int together = 0;
        while (merged < bySize.size()
                && (bySize.get(merged).persons() < FEWEST || (together > 0 && together < FEWEST))) {
            together += bySize.get(merged).persons();
            merged++;
        }
        List<Cell> gone = bySize.subList(0, merged);
        List<Cell> shown = new ArrayList<>(all);
        shown.removeIf(cell -> cell.persons() == 0 || gone.contains(cell));
        return new Shown(shown, together, false);
    }
}
