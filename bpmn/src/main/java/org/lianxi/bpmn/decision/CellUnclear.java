package org.lianxi.bpmn.decision;

/** A cell is none of the conditions that its column can hold; the message says why, in words for the reader of the log. */
final class CellUnclear extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String why;

    CellUnclear(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
