package org.lianxi.meeting.sitting;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;

/** Who had the floor from when to when; without an end who has it now. */
public record SpeechView(
        Party party, Optional<AgendaItemId> item, int minutes, Instant begunAt, Optional<Instant> endedAt) {}
