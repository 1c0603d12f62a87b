package org.lianxi.committee.session;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** The register of sessions, for use cases that end sessions: it asks nobody's permission. */
public interface SessionRegister {

    /** Ends every session of a person. */
    void endAll(PersonId person);

    /** Ends every session of a person but this one; without one, all. */
    void endOthers(PersonId person, Optional<SessionId> kept);
}
