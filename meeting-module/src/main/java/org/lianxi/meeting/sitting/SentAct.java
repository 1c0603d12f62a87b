package org.lianxi.meeting.sitting;

import java.util.Optional;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.decision.VoteChoice;

/**
 * What somebody in the room does with a phone that may have no net.
 *
 * @param item the item of a vote
 * @param choice what is voted
 * @param reason why; blank if nothing is said
 */
public record SentAct(
        Sort sort, MeetingId meeting, Optional<AgendaItemId> item, Optional<VoteChoice> choice, String reason) {

    /** What can be done. */
    public enum Sort {
        VOTE,
        WITHDRAW_VOTE,
        SIGN_IN,
        LEAVE
    }
}
