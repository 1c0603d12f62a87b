package org.lianxi.committee.territory;

/**
 * A compound nearby.
 *
 * @param metres 0: a shared boundary
 */
public record NeighbourView(CompoundId compound, String name, int metres) {

    /** Whether the two share a boundary. */
    public boolean isAdjacent() {
        return metres == 0;
    }
}
