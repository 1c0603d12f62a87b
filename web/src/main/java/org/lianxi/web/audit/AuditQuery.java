package org.lianxi.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.lianxi.committee.audit.AuditFilter;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.web.page.When;

/** What an address asks of the audit trail: the same words for the page, the export and the REST interface. */
public final class AuditQuery {

    private AuditQuery() {}

    /**
     * Reads the filter; {@code until} is the last day that is wanted.
     *
     * @param parameter finds what the address says by its name
     * @throws InvalidInput if a day is none
     */
    public static AuditFilter read(Function<String, Optional<String>> parameter) {
        return new AuditFilter(
                parameter.apply("by").map(PersonId::new),
                parameter.apply("title"),
                parameter.apply("act"),
                parameter.apply("kind"),
                parameter.apply("subject"),
                parameter.apply("community").map(OrganisationId::new),
                day(parameter, "from").map(AuditQuery::startOf),
                day(parameter, "until").map(day -> startOf(day.plusDays(1))));
    }

    private static Optional<LocalDate> day(Function<String, Optional<String>> parameter, String name) {
        try {
            return parameter.apply(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new InvalidInput(name, "input-wrong-kind");
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(When.ZONE).toInstant();
    }
}
