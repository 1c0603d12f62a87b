package org.lianxi.committee.account;

import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/** The answer to somebody who wants to sign in. */
public sealed interface SignInResult {

    /** Login and password belong to this person. */
    record SignedIn(PersonId person) implements SignInResult {}

    /** Login or password is wrong; which of the two is not said. */
    record WrongPassword() implements SignInResult {}

    /** Too many failures: nobody is let in until then. */
    record Locked(Instant until) implements SignInResult {}
}
