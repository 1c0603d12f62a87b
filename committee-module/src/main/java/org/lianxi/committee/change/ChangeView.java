package org.lianxi.committee.change;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.registry.RegisterChange;

/**
 * A change as people see it.
 *
 * @param subjectName the organisation or compound that it changes; of a registration, the area
 * @param otherName the other organisation it is about; empty if there is none
 * @param reason why it was refused
 * @param hindrance the code of what keeps it from being entered although its day has come
 */
public record ChangeView(
        ChangeId id,
        RegisterChange change,
        ChangeState state,
        String subjectName,
        String otherName,
        PersonId proposedBy,
        Instant proposedAt,
        Optional<PersonId> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> reason,
        Optional<String> hindrance) {}
