package org.lianxi.committee.override;

import java.time.LocalDate;
import java.util.Map;

/** What the audit trail keeps of an override: all of it but the words of people. */
final class CellDetails {

    private CellDetails() {}

    static Map<String, String> of(OverrideDraft draft) {
        return Map.of(
                "action", draft.action().name(),
                "role", draft.role().name(),
                "place", draft.place().value(),
                "reach", draft.reach().name(),
                "from", draft.from().toString(),
                "until", draft.until().map(LocalDate::toString).orElse(""));
    }
}
