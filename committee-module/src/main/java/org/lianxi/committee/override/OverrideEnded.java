package org.lianxi.committee.override;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** The matrix holds again in the place of an override. */
public record OverrideEnded(PersonId actor, OverrideId override, OverrideDraft draft) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Subject subject() {
        return new Subject("override", override.value());
    }

    @Override
    public Map<String, String> details() {
        return CellDetails.of(draft);
    }
}
