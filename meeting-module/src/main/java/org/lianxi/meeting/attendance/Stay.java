package org.lianxi.meeting.attendance;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/**
 * From when to when somebody was in the room; whoever comes back has another.
 *
 * @param until the moment of leaving, no longer part of it; empty for who has stayed
 */
public record Stay(PersonId person, AttendanceRole role, Instant from, Optional<Instant> until) {

    /** Whether the person was there at this moment. */
    public boolean covers(Instant moment) {
        return !from.isAfter(moment)
                && until.filter(left -> !left.isAfter(moment)).isEmpty();
    }
}
