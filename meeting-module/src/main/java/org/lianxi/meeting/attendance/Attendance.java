package org.lianxi.meeting.attendance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.lianxi.committee.organisation.Party;

/** Who has come, as the quorum sees it: the chair, and each party that has a seat in the compound. */
public record Attendance(boolean chairPresent, Map<Party, PartyPresence> parties) {

    public Attendance {
        parties = parties.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(parties));
    }

    public int present() {
        return parties.values().stream().mapToInt(PartyPresence::present).sum();
    }

    public int listed() {
        return parties.values().stream().mapToInt(PartyPresence::listed).sum();
    }
}
