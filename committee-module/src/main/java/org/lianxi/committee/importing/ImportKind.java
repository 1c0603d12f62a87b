package org.lianxi.committee.importing;

import java.util.List;

/** What a sheet holds, with its columns in the order of the template. */
public enum ImportKind {
    /** Organisations, each in the area of one that is registered or stands above it in the sheet. */
    ORGANISATIONS(Column.KIND, Column.NAME, Column.WITHIN, Column.FROM),
    /** Compounds with the number of their households. */
    COMPOUNDS(Column.NAME, Column.COMMUNITY, Column.HOUSEHOLDS, Column.FROM),
    /** Buildings of registered compounds. */
    BUILDINGS(
            Column.COMMUNITY,
            Column.COMPOUND,
            Column.BUILDING,
            Column.ENTRANCE_UNITS,
            Column.BUILDING_HOUSEHOLDS,
            Column.FROM),
    /** Who holds which post from when until when. */
    POSTS(Column.ORGANISATION, Column.POST, Column.TITLE, Column.FROM, Column.UNTIL),
    /** Accounts of registered persons; passwords never stand in a sheet. */
    ACCOUNTS(Column.TITLE, Column.LOGIN);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Column> columns;

    ImportKind(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Its columns in order. */
    public List<Column> columns() {
        return columns;
    }
}
