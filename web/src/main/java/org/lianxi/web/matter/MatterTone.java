package org.lianxi.web.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.lianxi.meeting.matter.MatterState;

/** The look of a matter's state beside its words. */
@Named
@ApplicationScoped
public class MatterTone {

    public String of(MatterState state) {
        return switch (state) {
            case SUBMITTED, SCREENED, ADMITTED, SCHEDULED -> "waiting";
            case RESOLVED, PROPOSED -> "good";
            case REFUSED, NO_AGREEMENT -> "bad";
            case REROUTED, DISCUSSED, MERGED, SPLIT, WITHDRAWN, NOT_PROCESSED -> "neutral";
        };
    }
}
