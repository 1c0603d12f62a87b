package org.lianxi.committee.rulechange;

import java.time.LocalDate;
import java.util.Map;

/** What the audit trail keeps of a change: all of it but the words of people. */
final class ChangeDetails {

    private ChangeDetails() {}

    static Map<String, String> of(RuleChangeDraft draft) {
        return Map.of(
                "parameter", draft.parameter().name(),
                "place", draft.place().value(),
                "value", draft.value().orElse(""),
                "from", draft.from().toString(),
                "until", draft.until().map(LocalDate::toString).orElse(""));
    }
}
