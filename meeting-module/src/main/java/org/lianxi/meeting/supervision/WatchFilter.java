package org.lianxi.meeting.supervision;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionState;

/**
 * Which resolutions the street's list shows.
 *
 * @param from the first day on which the minutes were issued
 * @param to the last such day, included
 */
public record WatchFilter(
        Optional<OrganisationId> community,
        Optional<ResolutionState> state,
        boolean overdueOnly,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public static WatchFilter all() {
        return new WatchFilter(Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
    }
}
