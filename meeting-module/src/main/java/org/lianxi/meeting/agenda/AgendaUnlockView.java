package org.lianxi.meeting.agenda;

import java.time.Instant;

/** Why an agenda was opened again, by whom and when. */
public record AgendaUnlockView(String reason, String byName, Instant at) {}
