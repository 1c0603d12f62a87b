package org.lianxi.web.security;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.account.SignInResult;

/** Carries the accounts' answer past Jakarta Security, which knows only yes and no, to the page. */
@RequestScoped
public class SignInAnswer {

    private Optional<SignInResult> result = Optional.empty();

    void keep(SignInResult answered) {
        result = Optional.of(answered);
    }

    /** Until when nobody is let in, if the login is locked. */
    public Optional<Instant> lockedUntil() {
        return result.filter(SignInResult.Locked.class::isInstance)
                .map(SignInResult.Locked.class::cast)
                .map(SignInResult.Locked::until);
    }
}
