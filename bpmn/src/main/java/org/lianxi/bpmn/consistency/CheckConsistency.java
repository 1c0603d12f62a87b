package org.lianxi.bpmn.consistency;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** "The domain says X, the process says Y", over everything that is open. It changes nothing. */
public interface CheckConsistency {

    /** Looks now and keeps what it finds until the next check. */
    ConsistencyReport check(PersonId by);

    /** The same without anybody's act, each night. */
    void checkByNight();

    /** What the last check found; empty as long as none was made since the product was started. */
    Optional<ConsistencyReport> last(PersonId by);
}
