package org.lianxi.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.account.LinkedSubject;
import org.lianxi.committee.account.SignInManner;
import org.lianxi.committee.account.SignOut;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.session.EndSession;

/** Where people and programs sign in and out: one way for pages and REST. */
@RequestScoped
public class SignInDesk {

    @Inject
    private SecurityContext security;

    @Inject
    private SignInAnswer answer;

    @Inject
    private SignOut signOut;

    @Inject
    private EndSession endSession;

    @Inject
    private InstantSource clock;

    @Inject
    private HttpServletRequest request;

    /** Signs in and begins a new session; false if the account's answer was no, or that a code is needed first. */
    public boolean signIn(String login, String password, HttpServletResponse response) {
        return come(new UsernamePasswordCredential(login, password), SignInManner.LOCAL, response);
    }

    /** Signs in whom an identity provider has recognised. */
    public boolean signIn(LinkedSubject subject, boolean secondFactorProven, HttpServletResponse response) {
        return come(
                new LinkedCredential(subject, secondFactorProven),
                new SignInManner(false, secondFactorProven),
                response);
    }

    /** The second step, in the session that remembers the first. */
    public boolean signInWithCode(String code, HttpServletResponse response) {
        Halfway halfway = SignInSession.of(request)
                .halfway()
                .filter(each -> each.isValidAt(clock.instant()))
                .orElseThrow(() -> new IllegalStateException("no first step"));
        return come(
                new CodeCredential(new PersonId(halfway.person()), code),
                new SignInManner(halfway.byPassword(), true),
                response);
    }

    private boolean come(Credential credential, SignInManner manner, HttpServletResponse response) {
        answer.comeBy(manner);
        AuthenticationParameters brought = AuthenticationParameters.withParams().credential(credential);
        boolean isIn = security.authenticate(request, response, brought) == AuthenticationStatus.SUCCESS;
        answer.codeAskedOf()
                .ifPresent(person -> SignInSession.of(request).goHalfway(Halfway.of(person, manner, clock.instant())));
        return isIn;
    }

    /** Whether the first step was right and a code is waited for. */
    public boolean isCodeAsked() {
        return SignInSession.of(request)
                .halfway()
                .filter(each -> each.isValidAt(clock.instant()))
                .isPresent();
    }

    /** Forgets a first step. */
    public void startOver() {
        if (SignInSession.of(request).halfway().isPresent()) {
            SignInSession.of(request).end();
        }
    }

    /** After a no: the code of the text that says why. */
    public String refusal() {
        return answer.code();
    }

    /** After a no: until when nobody is let in, if the login is locked. */
    public Optional<Instant> lockedUntil() {
        return answer.lockedUntil();
    }

    /** Ends the session. */
    public void signOut() {
        SignInSession session = SignInSession.of(request);
        session.person().ifPresent(person -> {
            signOut.signOut(person);
            session.session().ifPresent(here -> endSession.end(person, here));
        });
        session.end();
    }
}
