package org.lianxi.committee.procedure;

import java.util.List;
import java.util.Map;

/**
 * Port: the decision tables of the product as people read them, and a way to try one. Trying changes nothing, and nothing
 * follows from it.
 *
 * <p>Tables decide which way, who and by when. What is lawful and exact is Java, and no table can widen it.
 */
public interface DecisionTables {

    /** Every table, sorted by id. */
    List<DecisionTableView> all();

    /**
     * One table.
     *
     * @throws UnknownDecisionTable when there is none with this id
     */
    DecisionTableView get(String id);

    /**
     * The rows that apply to these answers, in the table's order: one at most, or any number where the hit policy is
     * {@link HitPolicy#COLLECT}. A value is given as it is written in the table, without quotation marks: {@code true},
     * {@code MINOR}, {@code 3}.
     *
     * @param answers a value for every input and parameter of the table, by name
     * @throws UnknownDecisionTable when there is none with this id
     * @throws org.lianxi.committee.refusal.InvalidInput names every input that is missing or that the table does not know
     */
    List<DecisionRow> evaluate(String id, Map<String, String> answers);
}
