package org.lianxi.web.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.lianxi.meeting.resolution.ResolutionState;

/** How the state of a resolution looks wherever resolutions are shown. */
@Named
@ApplicationScoped
public class ResolutionLook {

    /** The tone of its badge. */
    public String tone(ResolutionState state) {
        return switch (state) {
            case ADOPTED, SUSPENDED, REVOKED -> "bad";
            case EFFECTIVE -> "waiting";
            case EXECUTING -> "neutral";
            case SIGNED_OFF -> "good";
        };
    }
}
