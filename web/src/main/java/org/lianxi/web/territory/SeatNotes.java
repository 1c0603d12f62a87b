package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.lianxi.committee.seating.SeatResult;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Seats;

/** What a meeting's pages say of seats that nobody can sit in: vacant or suspended, and why. */
@Named
@RequestScoped
public class SeatNotes {

    @Inject
    private Seats seats;

    /** The seats of a compound that are not filled at a moment. */
    public List<SeatResult> missing(CompoundId compound, Instant moment) {
        return seats.planAt(compound, moment).seats().stream()
                .filter(each -> !each.isFilled())
                .toList();
    }
}
