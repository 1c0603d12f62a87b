package org.lianxi.committee.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.mandate.PostRegister;
import org.lianxi.committee.mandate.TermRegister;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("one's own post; whoever does not hold it now is refused")
class DelegatingPost implements DelegatePost {

    private final Persons persons;
    private final PostRegister posts;
    private final TermRegister terms;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    DelegatingPost(Persons persons, PostRegister posts, TermRegister terms, InstantSource clock, Event<Act> acts) {
        this.persons = persons;
        this.posts = posts;
        this.terms = terms;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public MandateId delegate(PersonId by, DelegationDraft draft) {
        Mandate own = posts.get(draft.mandate());
        Instant now = clock.instant();
        boolean isOwn = own.person().equals(by) && own.isInForceAt(now);
        if (!isOwn || own.inDelegationOf().isPresent() || !own.post().mayBeDelegated()) {
            throw new PostNotDelegable(own.id());
        }
        boolean isPast = draft.from().isBefore(now.truncatedTo(ChronoUnit.MINUTES));
        DelegationDraft given = draft.notBefore(now);
        check(by, own, given, isPast);
        MandateId delegated = terms.delegate(own.id(), given.deputy(), given.from(), given.until());
        acts.fire(new PostDelegated(own, delegated, given));
        return delegated;
    }

    private void check(PersonId by, Mandate own, DelegationDraft draft, boolean isPast) {
        PersonId deputy = persons.get(draft.deputy()).id();
        terms.appointedTo(own.post(), own.organisation(), draft.from(), Optional.of(draft.until()));
        Input.check()
                .that(!isPast, "from", "delegation-begins-in-the-past")
                .that(draft.from().isBefore(draft.until()), "until", "ends-before-it-begins")
                .that(
                        own.until().map(end -> !draft.until().isAfter(end)).orElse(true),
                        "until",
                        "delegation-outlasts-mandate")
                .that(!deputy.equals(by), "deputy", "delegates-to-oneself")
                .that(mayStandIn(deputy, own, draft.from()), "deputy", wrongDeputy(own.post()))
                .that(isFree(own, draft), "from", "delegated-already")
                .orRefuse();
    }

    /** The party secretary's deputy is the deputy secretary (DOMAIN §2.2); others' somebody of the same organisation. */
    private boolean mayStandIn(PersonId deputy, Mandate own, Instant from) {
        List<Mandate> held = posts.postsOf(List.of(deputy), from).getOrDefault(deputy, List.of());
        boolean isAdministrator = held.stream().anyMatch(each -> each.post().isAdministrator());
        return !isAdministrator
                && held.stream()
                        .filter(each -> each.inDelegationOf().isEmpty())
                        .filter(each -> each.organisation().equals(own.organisation()))
                        .anyMatch(each -> own.post() != Post.COMMUNITY_PARTY_SECRETARY
                                || each.post() == Post.COMMUNITY_PARTY_DEPUTY_SECRETARY);
    }

    private static String wrongDeputy(Post post) {
        return post == Post.COMMUNITY_PARTY_SECRETARY ? "deputy-secretary-stands-in" : "deputy-of-another-organisation";
    }

    private boolean isFree(Mandate own, DelegationDraft draft) {
        return terms.delegationsOf(own.id(), draft.from()).stream()
                .noneMatch(each -> each.overlaps(draft.from(), Optional.of(draft.until())));
    }
}
