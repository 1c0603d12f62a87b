package org.lianxi.meeting.agenda;

import java.time.Instant;
import org.lianxi.meeting.matter.MatterId;

/** A change of an agenda, as it is shown to who comes back to it. */
public record AgendaChangeView(
        int number, AgendaChangeKind kind, MatterId matter, String matterTitle, String byName, Instant at) {}
