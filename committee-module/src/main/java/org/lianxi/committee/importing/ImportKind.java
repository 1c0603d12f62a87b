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
    ACCOUNTS(Column.TITLE, Column.LOGIN),
    /** The exclusive units of a compound with their areas and pseudonymous owners (DOMAIN §4.5). */
    OWNERS_UNITS(
            Column.BUILDING, Column.UNIT, Column.UNIT_KIND, Column.AREA, Column.AREA_SOURCE, Column.SOLD, Column.OWNER),
    /** The ballots of an owners' vote, one for each owner. */
    OWNERS_BALLOTS(
            Column.BUILDING, Column.UNIT, Column.BALLOT, Column.PROXY, Column.AUTHORITY, Column.STAFF, Column.SERVED),

    /** Tickets of the hotline or of the platform of the grid, one for each matter. */
    TICKETS(
            Column.ORIGIN,
            Column.TICKET,
            Column.COMPOUND,
            Column.HEADING,
            Column.FACTS,
            Column.WISH,
            Column.RECEIVED,
            Column.ANSWER_BY);

    private static final List<ImportKind> REGISTERS = List.of(ORGANISATIONS, COMPOUNDS, BUILDINGS, POSTS, ACCOUNTS);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Column> columns;

    ImportKind(Column... columns) {
        this.columns = List.of(columns);
    }

    /** What the administrators enter; the rest belongs to an owners' committee. */
    public static List<ImportKind> registers() {
        return REGISTERS;
    }

    /** Its columns in order. */
    public List<Column> columns() {
        return columns;
    }
}
