package org.lianxi.committee.account;

import java.util.Optional;
import org.lianxi.committee.session.SessionId;

/**
 * A person's wish for another password.
 *
 * @param keptSession the session that goes on; all others of the person end
 */
public record PasswordChange(String oldPassword, String newPassword, Optional<SessionId> keptSession) {

    /** Keeps the passwords out of every log. */
    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}
