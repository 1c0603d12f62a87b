package org.lianxi.meeting.decision;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;

/** A meeting on whose agenda a matter was or is, and how it ended there if it did. */
public record MatterOutcomeView(
        MeetingId meeting,
        String meetingTitle,
        MeetingState meetingState,
        Instant startsAt,
        AgendaItemId item,
        AgendaItemKind kind,
        Optional<Outcome> outcome) {}
