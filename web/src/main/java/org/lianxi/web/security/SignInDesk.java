package org.lianxi.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.account.SignOut;

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
    private HttpServletRequest request;

    /** Signs in and begins a new session; false if the account's answer was no. */
    public boolean signIn(String login, String password, HttpServletResponse response) {
        AuthenticationParameters typed =
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(login, password));
        return security.authenticate(request, response, typed) == AuthenticationStatus.SUCCESS;
    }

    /** After a no: until when nobody is let in, if the login is locked. */
    public Optional<Instant> lockedUntil() {
        return answer.lockedUntil();
    }

    /** Ends the session. */
    public void signOut() {
        SignInSession session = SignInSession.of(request);
        session.person().ifPresent(signOut::signOut);
        session.end();
    }
}
