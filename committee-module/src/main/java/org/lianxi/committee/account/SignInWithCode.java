package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** The second step of a sign-in: a code of the authenticator, or a recovery code. */
public interface SignInWithCode {

    /** Lets the person in whose first step was right. Wrong codes count like wrong passwords. */
    SignInResult signIn(PersonId person, String code);
}
