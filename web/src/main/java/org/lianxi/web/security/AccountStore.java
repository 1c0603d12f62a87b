package org.lianxi.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.account.SignIn;
import org.lianxi.committee.account.SignInLinkedSubject;
import org.lianxi.committee.account.SignInResult;
import org.lianxi.committee.account.SignInWithCode;

/** Lets Jakarta Security ask the committee's accounts. The caller's name is the person's id; groups mean nothing here. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    private SignIn signIn;

    @Inject
    private SignInWithCode signInWithCode;

    @Inject
    private SignInLinkedSubject signInLinkedSubject;

    @Inject
    private SignInAnswer answer;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        Optional<SignInResult> asked = ask(credential);
        asked.ifPresent(answer::keep);
        return asked.map(AccountStore::translated).orElse(CredentialValidationResult.NOT_VALIDATED_RESULT);
    }

    private Optional<SignInResult> ask(Credential credential) {
        if (credential instanceof UsernamePasswordCredential typed) {
            return Optional.of(signIn.signIn(typed.getCaller(), typed.getPasswordAsString()));
        }
        if (credential instanceof CodeCredential typed) {
            return Optional.of(signInWithCode.signIn(typed.person(), typed.code()));
        }
        if (credential instanceof LinkedCredential known) {
            return Optional.of(signInLinkedSubject.signIn(known.subject(), known.secondFactorProven()));
        }
        return Optional.empty();
    }

    private static CredentialValidationResult translated(SignInResult result) {
        return result instanceof SignInResult.SignedIn signedIn
                ? new CredentialValidationResult(signedIn.person().value(), Set.of())
                : CredentialValidationResult.INVALID_RESULT;
    }
}
