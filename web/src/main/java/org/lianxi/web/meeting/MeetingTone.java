package org.lianxi.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.Reply;
import org.lianxi.meeting.decision.Outcome;

/** The look of a meeting's states beside their words. */
@Named
@ApplicationScoped
public class MeetingTone {

    public String of(MeetingState state) {
        return switch (state) {
            case PLANNED, AGENDA_LOCKED, NOTIFIED, CHECK_IN, IN_SESSION, SUSPENDED, POSTPONED -> "waiting";
            case CLOSED -> "good";
            case INQUORATE, CANCELLED -> "bad";
        };
    }

    public String ofReply(Reply reply) {
        return switch (reply) {
            case NONE -> "neutral";
            case CONFIRMED -> "good";
            case DECLINED -> "bad";
        };
    }

    public String ofOutcome(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> "good";
            case NO_AGREEMENT -> "bad";
            case PROPOSED, CONTRACT_DUTY, NOTED -> "neutral";
            case DEFERRED -> "waiting";
        };
    }
}
