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
import org.lianxi.committee.mandate.PersonId;

/** Knows the person of a request from the session, and leads everybody else to the sign-in page. */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler accounts;

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
        SignInSession session = SignInSession.of(request);
        session.heardAt(clock.instant());
        Optional<PersonId> person = session.person();
        if (person.isPresent()) {
            return context.notifyContainerAboutLogin(person.get().value(), Set.of());
        }
        return context.isProtected() ? askToSignIn(request, response) : context.doNothing();
    }

    private AuthenticationStatus signIn(Credential credential, HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result = accounts.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        SignInSession.of(request).begin(new PersonId(result.getCallerPrincipal().getName()));
        return context.notifyContainerAboutLogin(result);
    }

    private static AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        try {
            SignInChallenge.of(request).answer(response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException | ServletException e) {
            throw new AuthenticationException("cannot show the sign-in page", e);
        }
    }
}
