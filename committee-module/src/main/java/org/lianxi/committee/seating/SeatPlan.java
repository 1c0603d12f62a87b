package org.lianxi.committee.seating;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/**
 * The three seats of a compound's joint meeting at one moment, each with the rule that made it so.
 *
 * @param seats one for each party, in the order of the parties
 */
public record SeatPlan(List<SeatResult> seats) {

    /** Keeps an unmodifiable copy. */
    public SeatPlan {
        seats = List.copyOf(seats);
    }

    /** With how many parties the meeting works. */
    public MeetingMode mode() {
        return switch (holders().size()) {
            case 3 -> MeetingMode.THREE_PARTY;
            case 2 -> MeetingMode.TWO_PARTY;
            default -> MeetingMode.NO_MEETING;
        };
    }

    /** Who sits; vacant and suspended seats are missing. */
    public Map<Party, OrganisationId> holders() {
        return seats.stream()
                .filter(SeatResult::isFilled)
                .collect(Collectors.toUnmodifiableMap(
                        SeatResult::party, each -> each.holder().orElseThrow()));
    }

    /** The seat of one party. */
    public SeatResult of(Party party) {
        return seats.stream().filter(each -> each.party() == party).findFirst().orElseThrow();
    }
}
