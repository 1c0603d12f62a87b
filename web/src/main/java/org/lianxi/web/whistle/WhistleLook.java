package org.lianxi.web.whistle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.lianxi.meeting.whistle.WhistleState;

/** How the state of a call looks. */
@Named
@RequestScoped
public class WhistleLook {

    public String tone(WhistleState state) {
        return switch (state) {
            case RAISED, DISPUTED, ADJUDICATED, HANDLED -> "waiting";
            case ACCEPTED, ON_SITE, RELEASED -> "neutral";
            case EVALUATED, CLOSED -> "good";
            case UNANSWERED, REPORTED_TO_DISTRICT -> "bad";
        };
    }

    /** Whether somebody has to do something by a limit. */
    public boolean isRunning(WhistleState state) {
        return !state.isOver() && state != WhistleState.HANDLED;
    }
}
