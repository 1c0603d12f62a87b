package org.lianxi.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.account.SignInDuties;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.session.BeginSession;
import org.lianxi.committee.session.RecogniseSession;

/** Knows the person of a request from the session, and leads everybody else to the sign-in page. */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler accounts;

    @Inject
    private SignInAnswer answer;

    @Inject
    private BeginSession beginSession;

    @Inject
    private RecogniseSession recogniseSession;

    @Inject
    private SignInDuties duties;

    @Inject
    private InstantSource clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(credential, request, context);
        }
        Optional<PersonId> person = living(request, context.isProtected());
        if (person.isEmpty()) {
            return context.isProtected() ? stop(SignInChallenge.of(request), response) : context.doNothing();
        }
        Optional<DutyChallenge> due = DutyChallenge.of(request);
        if (context.isProtected() && due.isPresent()) {
            return stop(due.get(), response);
        }
        return context.notifyContainerAboutLogin(person.get().value(), Set.of());
    }

    /** The register is asked where it counts: what is open to everybody needs nobody to be known for certain. */
    private Optional<PersonId> living(HttpServletRequest request, boolean isProtected) {
        SignInSession session = SignInSession.of(request);
        session.heardAt(clock.instant());
        Optional<PersonId> person = session.person();
        boolean isEnded = isProtected
                && person.isPresent()
                && !session.session()
                        .filter(each -> recogniseSession.isLiving(each, person.get()))
                        .isPresent();
        if (isEnded) {
            session.end();
            return Optional.empty();
        }
        return person;
    }

    private AuthenticationStatus signIn(Credential credential, HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result = accounts.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        PersonId person = new PersonId(result.getCallerPrincipal().getName());
        SignInSession session = SignInSession.of(request);
        String device = Device.of(Optional.ofNullable(request.getHeader("User-Agent")));
        session.begin(person, beginSession.begin(person, device));
        session.owe(duties.of(person, answer.manner()));
        return context.notifyContainerAboutLogin(result);
    }

    private static AuthenticationStatus stop(Challenge challenge, HttpServletResponse response)
            throws AuthenticationException {
        try {
            challenge.answer(response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException | ServletException e) {
            throw new AuthenticationException("cannot show the page that comes first", e);
        }
    }
}
