package org.lianxi.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.lianxi.meeting.publicity.Compliance;
import org.lianxi.meeting.publicity.PublicNoticeState;

/** How the state of a notice looks. */
@Named
@RequestScoped
public class PublicNoticeLook {

    public String tone(PublicNoticeState state) {
        return switch (state) {
            case DRAFT, REDACTION_CHECKED, APPROVED, CORRECTED -> "waiting";
            case POSTED -> "good";
            case TAKEN_DOWN, ENDED_EARLY -> "bad";
            case EXPIRED, ARCHIVED -> "neutral";
        };
    }

    public String toneOf(Compliance compliance) {
        return switch (compliance) {
            case COMPLIANT -> "good";
            case RUNNING -> "neutral";
            case NOT_COMPLIANT -> "bad";
        };
    }

    /** Whether it is still to be put up by a limit. */
    public boolean isToBePosted(PublicNoticeState state) {
        return state.isOpen() && state != PublicNoticeState.POSTED;
    }
}
