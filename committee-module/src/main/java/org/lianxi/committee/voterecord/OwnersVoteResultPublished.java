package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The result of an owners' vote was posted. */
public record OwnersVoteResultPublished(PersonId person, OwnersVoteId vote, OrganisationId area, LocalDate postedOn)
        implements OwnersVoteAct {

    @Override
    public Map<String, String> details() {
        return Map.of("postedOn", postedOn.toString());
    }
}
