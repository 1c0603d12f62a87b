package org.lianxi.committee.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.administration.WhoAppoints;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.AuthorisationDraft;
import org.lianxi.committee.mandate.AuthorisationFile;
import org.lianxi.committee.mandate.AuthorisationId;
import org.lianxi.committee.mandate.AuthorisationRegister;
import org.lianxi.committee.mandate.DelegateAuthorisation;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.ownmeeting.OwnDecisions;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class AuthorisingDelegate implements AuthoriseDelegate, WithdrawAuthorisation {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_EXTENT = 200;
    private static final int LONGEST_NAME = 120;

    private final Permissions permissions;
    private final WhoAppoints whoAppoints;
    private final Organisations organisations;
    private final Persons persons;
    private final AuthorisationRegister register;
    private final OwnDecisions decisions;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    AuthorisingDelegate(
            Permissions permissions,
            WhoAppoints whoAppoints,
            Organisations organisations,
            Persons persons,
            AuthorisationRegister register,
            OwnDecisions decisions,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.whoAppoints = whoAppoints;
        this.organisations = organisations;
        this.persons = persons;
        this.register = register;
        this.decisions = decisions;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public AuthorisationId authorise(PersonId by, AuthorisationDraft draft) {
        OrganisationView organisation = organisations.get(draft.organisation());
        requireNaming(by, organisation);
        persons.get(draft.person());
        boolean isNeeded = Post.PARTY_DELEGATE.needsAuthorisationIn(organisation.kind());
        boolean isDecided = !draft.decidedOn()
                .isAfter(clock.instant().atZone(WorkingDays.ZONE).toLocalDate());
        Optional<AuthorisationFile> file = draft.file();
        Input.check()
                .that(isNeeded, "organisation", "authorisation-not-needed")
                .text("number", draft.number(), 1, LONGEST_NUMBER)
                .that(isDecided, "decidedOn", "decided-in-the-future")
                .that(draft.until().map(draft.from()::isBefore).orElse(true), "until", "ends-before-it-begins")
                .text("extent", draft.extent(), 1, LONGEST_EXTENT)
                .that(isFree(draft), "number", "authorisation-number-taken")
                .that(
                        decisions.counts(draft.organisation(), draft.number()).orElse(true),
                        "number",
                        "decision-does-not-count")
                .that(file.map(each -> each.content().length <= MOST_BYTES).orElse(true), "file", "paper-too-big")
                .that(
                        file.map(each -> PaperKind.of(each.content()).isPresent())
                                .orElse(true),
                        "file",
                        "paper-of-other-kind")
                .orRefuse();
        AuthorisationId id = register.enter(checked(draft));
        acts.fire(new DelegateAuthorised(by, register.get(id)));
        return id;
    }

    @Override
    public void withdraw(PersonId by, AuthorisationId id) {
        DelegateAuthorisation authorisation = register.get(id);
        requireNaming(by, organisations.get(authorisation.organisation()));
        if (!register.withdraw(id, clock.instant())) {
            throw new AuthorisationEnded(id);
        }
        acts.fire(new AuthorisationWithdrawn(by, authorisation));
    }

    private void requireNaming(PersonId by, OrganisationView organisation) {
        if (!whoAppoints.may(by, Post.PARTY_DELEGATE, organisation)) {
            permissions.require(
                    by,
                    Action.NAME_DELEGATE,
                    new Scope(organisation.street(), organisation.community(), Optional.of(organisation.id())));
        }
    }

    private boolean isFree(AuthorisationDraft draft) {
        return !register.isNumberTaken(draft.organisation(), draft.number(), draft.person());
    }

    /** The name without a path and not too long; the media type from the content. */
    private static AuthorisationDraft checked(AuthorisationDraft draft) {
        return new AuthorisationDraft(
                draft.organisation(),
                draft.person(),
                draft.kind(),
                draft.number(),
                draft.decidedOn(),
                draft.from(),
                draft.until(),
                draft.extent(),
                draft.file().flatMap(file -> PaperKind.of(file.content())
                        .map(kind -> new AuthorisationFile(cleaned(file.name()), kind.mediaType(), file.content()))));
    }

    private static String cleaned(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>:|?*]", "_");
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }
}
