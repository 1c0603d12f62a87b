package org.lianxi.committee.voterecord;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianxi.committee.ownersregister.UnitPlace;
import org.lianxi.committee.ownersvote.ExclusiveUnit;

/**
 * Whose owners vote: those of some buildings, which share the part that is decided on, or of the whole compound when none is
 * named. Only where local law or the owners' own rules let them (CFG-30 {@code vote.scope}; [L9] art. 69, [L15k] art. 66).
 */
record VotingPart(List<String> buildings) {

    static final VotingPart WHOLE = new VotingPart(List.of());

    VotingPart {
        buildings = List.copyOf(buildings);
    }

    static VotingPart of(Collection<String> buildings) {
        return new VotingPart(buildings.stream().distinct().sorted().toList());
    }

    /** As it is stored: a building in a line. */
    static VotingPart stored(String lines) {
        return new VotingPart(lines.lines().toList());
    }

    String lines() {
        return String.join("\n", buildings);
    }

    boolean isWhole() {
        return buildings.isEmpty();
    }

    /** The units of these owners, in the order of the register. */
    Map<UnitPlace, ExclusiveUnit> of(Map<UnitPlace, ExclusiveUnit> units) {
        if (isWhole()) {
            return units;
        }
        Map<UnitPlace, ExclusiveUnit> part = new LinkedHashMap<>(units);
        part.keySet().removeIf(place -> !buildings.contains(place.building()));
        return part;
    }

    /** Those named that the register does not know. */
    Stream<String> missingIn(Map<UnitPlace, ExclusiveUnit> units) {
        List<String> known = buildingsOf(units);
        return buildings.stream().filter(each -> !known.contains(each));
    }

    static List<String> buildingsOf(Map<UnitPlace, ExclusiveUnit> units) {
        return units.keySet().stream()
                .map(UnitPlace::building)
                .distinct()
                .sorted()
                .toList();
    }
}
