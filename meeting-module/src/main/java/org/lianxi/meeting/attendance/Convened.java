package org.lianxi.meeting.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingLevel;
import org.lianxi.meeting.convening.Seating;

/**
 * Which compounds meet, and at which level. Where there are several, DOMAIN §4.2 is applied to each of them: an organisation that
 * sits for several counts in each of them with the same delegates and the same vote. No compound goes on without a party (Q3) in
 * a sitting of several: it meets again by itself.
 */
record Convened(MeetingLevel level, Seating seating) {

    /** One compound: everybody who is called sits for it. */
    static Convened ofOne() {
        return new Convened(MeetingLevel.COMMUNITY, new Seating(Map.of()));
    }

    boolean isOfSeveral() {
        return seating.isOfSeveral();
    }

    /** The quorum of one compound among those who may vote. */
    QuorumResult ofCompound(
            Map<Party, OrganisationId> seats, List<Elector> electors, Instant moment, boolean isLed, Sitting sitting) {
        List<Elector> own = electors.stream()
                .filter(each -> each.organisation().equals(seats.get(each.party())))
                .toList();
        return Electorate.of(moment, isLed, sitting, own).quorum();
    }

    /** Whether the session may begin: with one compound of a community, but only with all of a street's. */
    QuorumResult opening(Electorate all, Collection<QuorumResult> ofCompounds) {
        if (level == MeetingLevel.STREET) {
            return all.judgedBy(List.copyOf(ofCompounds)).quorum();
        }
        return ofCompounds.stream()
                .filter(QuorumResult::isQuorate)
                .findFirst()
                .map(each -> all.judgedBy(List.of(each)).quorum())
                .orElseGet(() -> all.judgedBy(List.copyOf(ofCompounds)).quorum());
    }
}
