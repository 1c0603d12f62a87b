package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The notice of an owners' vote was recorded; the residents' committee was informed with it. */
public record OwnersVoteAnnounced(
        PersonId person,
        OwnersVoteId vote,
        OrganisationId area,
        OrganisationId informed,
        LocalDate opensOn,
        LocalDate closesOn,
        String register)
        implements OwnersVoteAct {

    @Override
    public Map<String, String> details() {
        return Map.of(
                "informed",
                informed.value(),
                "opensOn",
                opensOn.toString(),
                "closesOn",
                closesOn.toString(),
                "register",
                register);
    }
}
