package org.lianxi.meeting.planning;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/**
 * A sitting of an approved plan that is no meeting yet.
 *
 * @param place the community or street whose plan it is
 */
public record FreeSitting(
        PlannedSittingId id,
        PlanId plan,
        OrganisationId place,
        List<CompoundId> compounds,
        Instant startsAt,
        int minutes,
        String where,
        boolean redProperty) {

    /** Keeps an unmodifiable copy. */
    public FreeSitting {
        compounds = List.copyOf(compounds);
    }
}
