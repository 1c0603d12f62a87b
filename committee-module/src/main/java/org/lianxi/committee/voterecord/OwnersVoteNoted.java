package org.lianxi.committee.voterecord;

import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The residents' committee took note of an owners' vote. */
public record OwnersVoteNoted(PersonId person, OwnersVoteId vote, OrganisationId area, OrganisationId informed)
        implements OwnersVoteAct {

    @Override
    public Map<String, String> details() {
        return Map.of("informed", informed.value());
    }
}
