package org.lianxi.committee.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.account.AccountOpened;
import org.lianxi.committee.account.AccountsOpened;
import org.lianxi.committee.account.FirstPasswordsIssued;
import org.lianxi.committee.account.PasswordReset;
import org.lianxi.committee.account.SecondFactorReset;
import org.lianxi.committee.administration.AppointedToPost;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.administration.MandateEndedEarly;
import org.lianxi.committee.administration.TermChanged;
import org.lianxi.committee.appointment.PostDelegated;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.session.SessionRegister;

/**
 * Refuses in its own transaction what one person has done alone (SOD-10): to give or take the post of an administrator, to
 * give that of a street leader, to reset the password or second factor of one of them. It learns of it by the act, so no
 * way leads around it, be it a page, an import or a delegation that appoints.
 *
 * <p>The founding is the exception. A product begins with one system administrator. Exactly as long as nobody has ever held
 * the post of security administrator, that one may be given by one person alone, and so may that of auditor; and until both
 * were given nobody but the three gets an account.
 */
@ApplicationScoped
class TwoPersonRule {

    private final Grants grants;
    private final Mandates mandates;
    private final SessionRegister sessions;
    private final InstantSource clock;

    @Inject
    TwoPersonRule(Grants grants, Mandates mandates, SessionRegister sessions, InstantSource clock) {
        this.grants = grants;
        this.mandates = mandates;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The new rights begin with a new sign-in, which asks for the second factor that they need. */
    void judge(@Observes AppointedToPost appointed) {
        MandateDraft given = appointed.given();
        if (!GuardedPosts.include(given.post())) {
            return;
        }
        Optional<Grant> approved = grants.approved(GrantKind.APPOINTMENT, given.person()).stream()
                .filter(each -> each.post().equals(Optional.of(given.post()))
                        && each.organisation().equals(Optional.of(given.organisation())))
                .findFirst();
        approved.ifPresent(Grant::carryOut);
        if (approved.isEmpty() && !isFounding(given.post())) {
            throw new NeedsSecondPerson(given.person());
        }
        sessions.endAll(given.person());
    }

    void judge(@Observes MandateEndedEarly ended) {
        Post post = ended.mandate().post();
        if (!post.isAdministrator()) {
            return;
        }
        PersonId person = ended.mandate().person();
        require(GrantKind.END_OF_MANDATE, person);
        if (grants.holders(post, clock.instant()) == 0) {
            throw new LastAdministrator(person, post);
        }
    }

    /** A new term would be a new appointment, and a cut one an early end. */
    void judge(@Observes TermChanged changed) {
        if (GuardedPosts.include(changed.before().post())) {
            throw new NeedsSecondPerson(changed.before().person());
        }
    }

    void judge(@Observes PostDelegated delegated) {
        if (GuardedPosts.include(delegated.mandate().post())) {
            throw new NeedsSecondPerson(delegated.given().deputy());
        }
    }

    void judge(@Observes PasswordReset reset) {
        if (holdsGuardedPost(reset.person())) {
            require(GrantKind.PASSWORD_RESET, reset.person());
        }
    }

    void judge(@Observes SecondFactorReset reset) {
        if (holdsGuardedPost(reset.person())) {
            require(GrantKind.SECOND_FACTOR_RESET, reset.person());
        }
    }

    void judge(@Observes AccountOpened opened) {
        boolean isOneOfThree = mandates.of(opened.person()).stream()
                .anyMatch(held -> held.post().isAdministrator());
        if (!isOneOfThree && !isFounded()) {
            throw new FoundingUnfinished(opened.person());
        }
    }

    void judge(@Observes AccountsOpened opened) {
        refuseGuarded(opened.persons());
        if (!isFounded()) {
            throw new FoundingUnfinished(opened.opener());
        }
    }

    void judge(@Observes FirstPasswordsIssued issued) {
        refuseGuarded(issued.persons());
    }

    private void refuseGuarded(Set<PersonId> persons) {
        grants.guarded(persons, clock.instant()).ifPresent(one -> {
            throw new NeedsSecondPerson(one);
        });
    }

    private void require(GrantKind kind, PersonId person) {
        grants.approved(kind, person).stream()
                .findFirst()
                .orElseThrow(() -> new NeedsSecondPerson(person))
                .carryOut();
    }

    private boolean holdsGuardedPost(PersonId person) {
        return mandates.of(person).stream().anyMatch(held -> GuardedPosts.include(held.post()));
    }

    /** The mandate that is judged is in the register already. */
    private boolean isFounding(Post post) {
        return (post == Post.SECURITY_ADMINISTRATOR || post == Post.AUDITOR) && grants.mandatesEver(post) == 1;
    }

    private boolean isFounded() {
        return grants.mandatesEver(Post.SECURITY_ADMINISTRATOR) > 0 && grants.mandatesEver(Post.AUDITOR) > 0;
    }
}
