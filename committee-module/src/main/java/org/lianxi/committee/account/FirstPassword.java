package org.lianxi.committee.account;

/**
 * A password for one sign-in, to be handed to its person.
 *
 * @param displayName the role title
 */
public record FirstPassword(String displayName, String login, String password) {

    /** Keeps the password out of every log. */
    @Override
    public String toString() {
        return "FirstPassword[login=" + login + "]";
    }
}
