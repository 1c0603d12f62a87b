package org.lianxi.meeting.convening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Which meetings were held, for the plans that count them. */
public interface Sittings {

    /**
     * The day on which each was held with a quorum, itself or when it was called again; who was not held is missing. A few
     * queries, however many there are.
     */
    Map<MeetingId, LocalDate> heldOn(Collection<MeetingId> meetings);
}
