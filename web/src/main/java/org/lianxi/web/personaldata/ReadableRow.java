package org.lianxi.web.personaldata;

import java.util.List;

/** A row about a person in words. */
public record ReadableRow(List<Fact> facts) {

    /** A value and what it is called. */
    public record Fact(String label, String value) {}
}
