package org.lianxi.committee.account;

/** Signs a person in by login and password. */
public interface SignIn {

    /**
     * Tells who this is. Five failures in a row lock the login for fifteen minutes; an unknown login is answered, timed
     * and locked exactly like a wrong password. Who has a second factor is asked for it next.
     */
    SignInResult signIn(String login, String password);
}
