package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/**
 * An account to be opened.
 *
 * @param login 2 to 64 of {@code a-z 0-9 . _ -}; capitals are taken as small letters
 * @param password the first password
 */
public record AccountDraft(PersonId person, String login, String password) {

    /** Keeps the password out of every log. */
    @Override
    public String toString() {
        return "AccountDraft[person=" + person + "]";
    }
}
