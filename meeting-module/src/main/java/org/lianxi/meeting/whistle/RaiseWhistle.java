package org.lianxi.meeting.whistle;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/** The community or its street calls departments to a matter for which it has no power (吹哨). */
public interface RaiseWhistle {

    /**
     * Calls the lead department and the others.
     *
     * @return the calls, the lead department's first
     * @throws MatterNotForWhistle if the matter is on no route to others
     * @throws WhistleRaisedAlready if a department is called for it already
     */
    List<WhistleId> raise(PersonId by, WhistleDraft draft);
}
