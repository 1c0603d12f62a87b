package org.lianxi.meeting.convening;

import java.util.List;
import org.lianxi.committee.territory.CompoundId;

/** A compound that a meeting covers, and who sits for its parties. */
public record CompoundLine(CompoundId compound, String name, String communityName, List<SeatView> seats) {

    public CompoundLine {
        seats = List.copyOf(seats);
    }
}
