package org.lianxi.web.personaldata;

import java.util.List;

/** A row about a person in words. */
public record ReadableRow(List<Fact> facts) {

    /**
     * A value and what it is called.
     *
     * @param asStored whether the value is shown as it stands in the table, since there are no words for it
     */
    public record Fact(String label, String value, boolean asStored) {}
}
