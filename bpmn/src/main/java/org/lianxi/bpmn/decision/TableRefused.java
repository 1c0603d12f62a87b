package org.lianxi.bpmn.decision;

/** A decision table cannot be trusted: the product does not start with it. The message names table, row and field. */
public final class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String table;
    private final String row;
    private final String field;

    /**
     * Refuses a table.
     *
     * @param row id of the rule, or {@code -} when the trouble is not in one row
     * @param field name of the column, or {@code -} when it is not in one column
     */
    public TableRefused(String table, String row, String field, String why) {
        super("Decision table " + table + ", row " + row + ", field " + field + ": " + why);
        this.table = table;
        this.row = row;
        this.field = field;
    }

    public String table() {
        return table;
    }

    public String row() {
        return row;
    }

    public String field() {
        return field;
    }
}
