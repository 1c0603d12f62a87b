package org.lianxi.meeting.source;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no source with this id. */
public final class UnknownSource extends Refusal {

    UnknownSource(SourceId id) {
        super(Kind.UNKNOWN, "No source " + id);
    }
}
