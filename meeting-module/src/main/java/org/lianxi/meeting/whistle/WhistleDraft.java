package org.lianxi.meeting.whistle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.matter.MatterId;

/**
 * What a community calls departments for.
 *
 * @param matter a matter that was routed to others: M07, M08 or M09
 * @param publicWords how the matter is named in public: never by the household
 * @param powerMissing which power the community lacks
 * @param listEntry the entry and version of the list of powers (赋权清单), where there is one
 * @param complex whether handling takes ten working days instead of five
 * @param onSiteAt when the departments are asked to be on site, if at a fixed time
 */
public record WhistleDraft(
        MatterId matter,
        String publicWords,
        String powerMissing,
        String listEntry,
        WhistleUrgency urgency,
        boolean complex,
        Optional<Instant> onSiteAt,
        Optional<OrganisationId> lead,
        List<OrganisationId> others) {

    public WhistleDraft {
        others = List.copyOf(others);
    }
}
