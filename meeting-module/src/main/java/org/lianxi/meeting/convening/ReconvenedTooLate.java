package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The second sitting begins later than CFG-09 allows, and the street has not agreed. Argument: the last moment. */
public final class ReconvenedTooLate extends Refusal {

    ReconvenedTooLate(MeetingId id, Instant latest) {
        super(Kind.RULE, "Meeting " + id + " is called again by " + latest, latest);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("startsAt");
    }
}
