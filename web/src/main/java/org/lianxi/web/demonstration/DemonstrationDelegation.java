package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.appointment.DelegatePost;
import org.lianxi.committee.appointment.DelegationDraft;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;

/** A party secretary is away for two weeks from today; the deputy stands in (X19). */
@ApplicationScoped
public class DemonstrationDelegation {

    /** The clock ticks until the use case asks it again. */
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final String COMMUNITY = "文昌社区";

    @Inject
    private Organisations organisations;

    @Inject
    private Mandates mandates;

    @Inject
    private DelegatePost delegatePost;

    @Inject
    private InstantSource clock;

    /** Delegates the post, after everything that is told of the past. */
    public void give() {
        Instant soon = clock.instant().plus(A_MINUTE);
        organisations.communities().stream()
                .filter(community -> organisations.get(community).name().equals(COMMUNITY))
                .forEach(community -> give(community, soon));
    }

    private void give(OrganisationId community, Instant from) {
        for (PersonId secretary : mandates.holders(Post.COMMUNITY_PARTY_SECRETARY, community)) {
            for (PersonId deputy : mandates.holders(Post.COMMUNITY_PARTY_DEPUTY_SECRETARY, community)) {
                for (Mandate own : mandates.of(secretary)) {
                    if (own.post() == Post.COMMUNITY_PARTY_SECRETARY) {
                        delegatePost.delegate(
                                secretary, new DelegationDraft(own.id(), deputy, from, from.plus(TWO_WEEKS)));
                    }
                }
            }
        }
    }
}
