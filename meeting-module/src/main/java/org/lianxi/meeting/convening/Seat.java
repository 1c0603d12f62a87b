package org.lianxi.meeting.convening;

import java.util.Comparator;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/**
 * A party instance: an organisation that sits for a party. It has one vote, for however many compounds it sits (DOMAIN §4.2).
 */
public record Seat(Party party, OrganisationId organisation) implements Comparable<Seat> {

    private static final Comparator<Seat> ORDER = Comparator.comparing(Seat::party)
            .thenComparing(seat -> seat.organisation().value());

    @Override
    public int compareTo(Seat other) {
        return ORDER.compare(this, other);
    }
}
