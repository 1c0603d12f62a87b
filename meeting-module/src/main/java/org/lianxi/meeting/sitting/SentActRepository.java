package org.lianxi.meeting.sitting;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** Keeps under which keys something was done. */
interface SentActRepository {

    /** Under which digest something was done, and when. */
    record Done(String digest, Instant at) {}

    /** Takes a key, unless it is taken; waits for who is taking it at the same moment. */
    boolean take(PersonId by, String key, Done done);

    Optional<Done> find(PersonId by, String key);

    /** Forgets what was done before. */
    void forgetBefore(Instant moment);
}
