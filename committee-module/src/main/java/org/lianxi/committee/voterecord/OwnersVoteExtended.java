package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** An owners' vote got more days, with a notice of their own. */
public record OwnersVoteExtended(PersonId person, OwnersVoteId vote, OrganisationId area, LocalDate closesOn)
        implements OwnersVoteAct {

    @Override
    public Map<String, String> details() {
        return Map.of("closesOn", closesOn.toString());
    }
}
