package org.lianxi.meeting.numbering;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.calendar.WorkingDays;

/** Number series for the tests of whoever issues documents. */
public final class NumberingFixture {

    private NumberingFixture() {}

    /** Those of a database, else series that count in memory. */
    public static DocumentNumbers numbers(Optional<EntityManager> database) {
        return database.<DocumentNumbers>map(JpaDocumentNumbers::new).orElseGet(NumberingFixture::counted);
    }

    private static DocumentNumbers counted() {
        Map<String, Integer> last = new HashMap<>();
        return (issuer, series, issuedAt) -> {
            int year = issuedAt.atZone(WorkingDays.ZONE).getYear();
            return new DocumentNumber(year, last.merge(issuer + "/" + series + "/" + year, 1, Integer::sum));
        };
    }
}
