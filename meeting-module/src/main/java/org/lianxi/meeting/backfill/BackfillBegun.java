package org.lianxi.meeting.backfill;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A paper meeting began to be entered; its own times stand apart from those of the entry. */
public record BackfillBegun(PersonId actor, BackfillId backfill, OrganisationId in, Instant heldFrom, Instant heldUntil)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Subject subject() {
        return new Subject("backfill", backfill.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(in);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("entryMode", "BACKFILL", "heldFrom", heldFrom.toString(), "heldUntil", heldUntil.toString());
    }
}
