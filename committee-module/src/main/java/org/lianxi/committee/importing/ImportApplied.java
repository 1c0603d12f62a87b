package org.lianxi.committee.importing;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/**
 * A sheet was entered: one entry of the audit trail for all its rows, with the digest of the file.
 *
 * @param place the compound or vote for which it was; empty for the registers of the whole product
 */
public record ImportApplied(PersonId importer, String place, ImportReport report) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(importer);
    }

    @Override
    public Subject subject() {
        return new Subject("import", report.id().value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "place", place,
                "kind", report.kind().name(),
                "digest", report.digest(),
                "rows", Integer.toString(report.rows()),
                "entered", Integer.toString(report.fresh()),
                "unchanged", Integer.toString(report.unchanged()));
    }
}
