package org.lianxi.committee.session;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/** A person's own sessions, for reading. */
public interface SessionViews {

    /** Those that live now, the one used last first. */
    List<SessionView> own(PersonId by);
}
