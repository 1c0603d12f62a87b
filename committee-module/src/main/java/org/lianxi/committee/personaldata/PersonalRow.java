package org.lianxi.committee.personaldata;

import java.util.Map;

/**
 * A row about a person.
 *
 * @param column the column that names the person
 * @param values what the register says is copied, in its order; what is empty is missing
 */
public record PersonalRow(Holding holding, String column, Map<String, String> values) {}
