package org.lianxi.committee.account;

import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/** The answer to somebody who wants to sign in. */
public sealed interface SignInResult {

    /** Login and password belong to this person. */
    record SignedIn(PersonId person) implements SignInResult {}

    /** The password is right; now this person's second factor is asked for. */
    record CodeAsked(PersonId person) implements SignInResult {}

    /** Login or password is wrong; which of the two is not said. */
    record WrongPassword() implements SignInResult {}

    /** The code is wrong, too old, or was used before. */
    record WrongCode() implements SignInResult {}

    /** Too many failures: nobody is let in until then. */
    record Locked(Instant until) implements SignInResult {}

    /** The account is suspended; only who knows its password learns it. */
    record Suspended() implements SignInResult {}

    /** The password was a temporary one whose time is over. */
    record Expired() implements SignInResult {}

    /** The identity provider knows somebody whom no account is linked with. */
    record NotLinked() implements SignInResult {}
}
