package org.lianxi.web.security;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.lianxi.committee.account.SignInManner;
import org.lianxi.committee.mandate.PersonId;

/**
 * The state between the two steps of a sign-in.
 *
 * @param person whose first step was right
 * @param byPassword whether that was a password
 * @param until when it is worth nothing any more
 */
record Halfway(String person, boolean byPassword, Instant until) implements Serializable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static Halfway of(PersonId person, SignInManner manner, Instant moment) {
        return new Halfway(person.value(), manner.byPassword(), moment.plus(PATIENCE));
    }

    boolean isValidAt(Instant moment) {
        return moment.isBefore(until);
    }
}
