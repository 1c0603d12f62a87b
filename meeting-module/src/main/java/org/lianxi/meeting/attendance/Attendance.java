package org.lianxi.meeting.attendance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.organisation.Party;

/** Who has come, as the quorum sees it: the chair, and each party that has a seat in the compound. */
public record Attendance(boolean chairPresent, Map<Party, PartyPresence> parties, Sitting sitting) {

    public Attendance {
        parties = parties.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(parties));
    }

    /** At an ordinary sitting. */
    public Attendance(boolean chairPresent, Map<Party, PartyPresence> parties) {
        this(chairPresent, parties, Sitting.ordinary());
    }

    public int present() {
        return parties.values().stream().mapToInt(PartyPresence::present).sum();
    }

    public int listed() {
        return parties.values().stream().mapToInt(PartyPresence::listed).sum();
    }

    /** Whether more than half of the listed voting delegates are in the room. */
    public boolean isMajority() {
        return 2 * present() > listed();
    }

    /** The parties with nobody in the room, in their order. */
    public List<Party> missing() {
        return parties.entrySet().stream()
                .filter(each -> !each.getValue().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many parties have a delegate in the room who may vote. */
    public int represented() {
        return (int)
                parties.values().stream().filter(each -> each.present() > 0).count();
    }
}
