package org.lianxi.committee.administration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.mandate.TermRegister;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.refusal.InvalidInput;

/** Whether a post is free for a term: nobody holds the same post twice, and some posts have one holder. */
@Dependent
class FreePost {

    private final TermRegister terms;
    private final Persons persons;

    @Inject
    FreePost(TermRegister terms, Persons persons) {
        this.terms = terms;
        this.persons = persons;
    }

    /** For a new mandate. */
    void require(PersonId person, Post post, OrganisationId organisation, Instant from, Optional<Instant> until) {
        terms.appointedTo(post, organisation, from, until).stream()
                .filter(each -> post.hasOneHolder() || each.person().equals(person))
                .findFirst()
                .ifPresent(each -> {
                    throw heldBy(each, "from");
                });
    }

    /** For a later end of a mandate. */
    void requireUntil(Mandate mandate, Optional<Instant> until) {
        List<Mandate> held = terms.appointedTo(mandate.post(), mandate.organisation(), mandate.from(), until);
        held.stream()
                .filter(each -> !each.id().equals(mandate.id()))
                .filter(each -> mandate.post().hasOneHolder() || each.person().equals(mandate.person()))
                .findFirst()
                .ifPresent(each -> {
                    throw heldBy(each, "until");
                });
    }

    private InvalidInput heldBy(Mandate mandate, String field) {
        String holder = persons.get(mandate.person()).displayName();
        return mandate.until()
                .map(until -> new InvalidInput(field, "post-held-until", holder, mandate.from(), until))
                .orElseGet(() -> new InvalidInput(field, "post-held-openly", holder, mandate.from()));
    }
}
