package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The corrigendum has the very text that it is to correct. */
public final class CorrigendumChangesNothing extends Refusal {

    CorrigendumChangesNothing(MinutesId id) {
        super(Kind.RULE, "minutes " + id + " have the text of those that they correct");
    }
}
