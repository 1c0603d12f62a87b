package org.lianxi.web.security;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.account.SignInManner;
import org.lianxi.committee.account.SignInResult;
import org.lianxi.committee.mandate.PersonId;

/** Carries the accounts' answer past Jakarta Security, which knows only yes and no, to the page. */
@RequestScoped
public class SignInAnswer {

    private Optional<SignInResult> result = Optional.empty();
    private SignInManner manner = SignInManner.LOCAL;

    void keep(SignInResult answered) {
        result = Optional.of(answered);
    }

    void comeBy(SignInManner way) {
        manner = way;
    }

    SignInManner manner() {
        return manner;
    }

    /** Whose second factor is asked for now. */
    Optional<PersonId> codeAskedOf() {
        return of(SignInResult.CodeAsked.class).map(SignInResult.CodeAsked::person);
    }

    /** Why the answer was no: the code of its text. */
    String code() {
        return result.map(SignInAnswer::code).orElse("sign-in-wrong");
    }

    /** Until when nobody is let in, if the login is locked. */
    public Optional<Instant> lockedUntil() {
        return of(SignInResult.Locked.class).map(SignInResult.Locked::until);
    }

    private static String code(SignInResult no) {
        if (no instanceof SignInResult.Locked) {
            return "sign-in-locked";
        }
        if (no instanceof SignInResult.WrongCode) {
            return "code-wrong";
        }
        if (no instanceof SignInResult.CodeAsked) {
            return "sign-in-code-needed";
        }
        if (no instanceof SignInResult.Suspended) {
            return "sign-in-suspended";
        }
        if (no instanceof SignInResult.Expired) {
            return "sign-in-expired";
        }
        return no instanceof SignInResult.NotLinked ? "sign-in-not-linked" : "sign-in-wrong";
    }

    private <R extends SignInResult> Optional<R> of(Class<R> type) {
        return result.filter(type::isInstance).map(type::cast);
    }
}
