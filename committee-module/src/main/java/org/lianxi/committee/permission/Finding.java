package org.lianxi.committee.permission;

/** What one mandate means for an action in a place. */
public enum Finding {
    /** It allows it. */
    ALLOWS,
    /** The post reads no column of the matrix. */
    NO_COLUMN,
    /** The cell gives nothing. */
    CELL_EMPTY,
    /** The cell gives sums over an area only, never a single record. */
    ONLY_SUMS,
    /** The cell gives it for the own organisation only, and it is to be done for another or for nobody. */
    OTHER_ORGANISATION,
    /** The cell gives it in an area, and the place lies outside. */
    OTHER_PLACE
}
