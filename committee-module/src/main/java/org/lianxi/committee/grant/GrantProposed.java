package org.lianxi.committee.grant;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

/** Something was proposed that needs a second person. */
public record GrantProposed(PersonId proposer, GrantId grant, Proposal proposal) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(proposer);
    }

    @Override
    public Subject subject() {
        return new Subject("grant", grant.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "kind", proposal.kind().name(),
                "person", proposal.person().value(),
                "post",
                        proposal.appointment()
                                .map(MandateDraft::post)
                                .map(Post::name)
                                .orElse(""),
                "organisation",
                        proposal.appointment()
                                .map(MandateDraft::organisation)
                                .map(OrganisationId::value)
                                .orElse(""));
    }
}
