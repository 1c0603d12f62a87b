package org.lianxi.committee.audit;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** The product took away the oldest entries of the audit trail, because their retention had ended. */
public record AuditTrailPurged(ChainMark gone, Map<String, String> details) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Subject subject() {
        return new Subject(Checkpoint.KIND, Long.toString(gone.seq()));
    }
}
