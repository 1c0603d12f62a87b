package org.lianxi.meeting.minutes;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.territory.CompoundId;

/** Port: what became of the compound's earlier resolutions, which minutes begin with. DOMAIN §5.2 D5 (1). */
public interface PreviousItems {

    /**
     * The resolutions of a compound that were not closed at a moment, or were closed within the month before, oldest
     * first.
     */
    List<PreviousItem> of(CompoundId compound, Instant at);

    /** An earlier resolution and how far its tasks are. */
    record PreviousItem(String documentNumber, String title, int tasks, int signedOff, int overdue) {}
}
