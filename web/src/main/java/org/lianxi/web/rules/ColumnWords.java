package org.lianxi.web.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.lianxi.web.page.Texts;

/** The constants of decision tables in the words of the pages on which people meet them. */
final class ColumnWords {

    /** Which texts call a column's constants. */
    private static final Map<String, String> FAMILIES = Map.of(
            "subject", "subject",
            "scope", "scope",
            "route", "route",
            "jointMeetingMay", "power",
            "jurisdiction", "jurisdiction",
            "fundCase", "fundCase",
            "ocDecision", "ocDecision",
            "step", "step");

    /** The rooms whose texts know constants of tables. */
    private static final List<String> FEATURES = List.of("rules", "matter");

    private ColumnWords() {}

    static Optional<String> of(String column, String value, Locale locale) {
        String key = FAMILIES.getOrDefault(column, column) + "." + value;
        return FEATURES.stream()
                .map(feature -> Texts.of(feature, locale))
                .filter(texts -> texts.containsKey(key))
                .map((ResourceBundle texts) -> texts.getString(key))
                .findFirst();
    }
}
