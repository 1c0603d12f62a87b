package org.lianxi.meeting.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;

/**
 * What everybody in the room sees.
 *
 * @param quorum at this moment, not at the opening
 * @param current the item that was called, and since when
 * @param next the first item after it that is still open
 * @param speaking who has the floor
 * @param suspended why and since when the session is interrupted
 * @param speeches everybody who had the floor, oldest first
 */
public record SittingView(
        MeetingId meeting,
        MeetingState state,
        QuorumResult quorum,
        Optional<AgendaItemView> current,
        Optional<Instant> calledAt,
        Optional<AgendaItemView> next,
        Optional<SpeechView> speaking,
        Optional<SuspensionView> suspended,
        List<SpeechView> speeches,
        boolean mayLead) {

    /** Why and since when a session is interrupted. */
    public record SuspensionView(String reason, Instant since) {}

    public SittingView {
        speeches = List.copyOf(speeches);
    }
}
