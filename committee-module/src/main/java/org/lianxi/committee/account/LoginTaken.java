package org.lianxi.committee.account;

import java.util.Optional;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Another account has this login. */
public final class LoginTaken extends Refusal {

    /** Refuses a login. */
    public LoginTaken(String login) {
        super(Kind.RULE, "login taken", login);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("login");
    }
}
