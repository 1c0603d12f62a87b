package org.lianxi.bpmn.engine;

/**
 * A bean that decides by a table. Its table stands in the rule book by that alone, and a bad one keeps the product from
 * starting.
 */
public interface DecidesByTable {

    /** The table. */
    DecisionTable table();
}
