package org.lianxi.meeting.backfill;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** One person of the paper attendance sheet: third step. From and until are only for who came late or left early. */
public record BackfillStay(PersonId person, PaperPresence presence, Optional<Instant> from, Optional<Instant> until) {}
