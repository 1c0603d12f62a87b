package org.lianxi.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.lianxi.committee.account.SignIn;
import org.lianxi.committee.account.SignInResult;

/** Lets Jakarta Security ask the committee's accounts. The caller's name is the person's id; groups mean nothing here. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    private SignIn signIn;

    @Inject
    private SignInAnswer answer;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        SignInResult result = signIn.signIn(typed.getCaller(), typed.getPasswordAsString());
        answer.keep(result);
        return result instanceof SignInResult.SignedIn signedIn
                ? new CredentialValidationResult(signedIn.person().value(), Set.of())
                : CredentialValidationResult.INVALID_RESULT;
    }
}
