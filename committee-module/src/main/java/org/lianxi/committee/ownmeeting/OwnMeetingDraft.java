package org.lianxi.committee.ownmeeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A meeting as it was held.
 *
 * @param number of the decision, once for each committee: delegates' authorisations cite it
 * @param proxies written proxies that were handed in; none of them counts as present
 */
public record OwnMeetingDraft(
        OrganisationId committee,
        @Nullable LocalDate heldOn,
        String number,
        String decision,
        Headcount members,
        Headcount present,
        int proxies,
        int signatures) {}
