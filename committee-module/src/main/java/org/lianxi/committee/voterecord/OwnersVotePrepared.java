package org.lianxi.committee.voterecord;

import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A proposal to the owners was written. */
public record OwnersVotePrepared(PersonId person, OwnersVoteId vote, OrganisationId area, String matter, String rule)
        implements OwnersVoteAct {

    @Override
    public Map<String, String> details() {
        return Map.of("matter", matter, "rule", rule);
    }
}
