package org.lianxi.meeting.convening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.territory.CompoundId;

/** For whom a meeting is: its level, its compounds with who sits there, and who takes part without a party's vote. */
public record ScopeView(MeetingLevel level, List<CompoundLine> compounds, List<InviteeView> invitees) {

    private static final int SHOWN = 3;

    public ScopeView {
        compounds = List.copyOf(compounds);
        invitees = List.copyOf(invitees);
    }

    /** A community's meeting of one compound. */
    public static ScopeView ofOne(CompoundId compound, String name, String communityName, List<SeatView> seats) {
        return new ScopeView(
                MeetingLevel.COMMUNITY, List.of(new CompoundLine(compound, name, communityName, seats)), List.of());
    }

    public boolean isOfStreet() {
        return level == MeetingLevel.STREET;
    }

    public boolean isOfSeveral() {
        return compounds.size() > 1;
    }

    /** The name of a compound that meets; empty for another. */
    public Optional<String> nameOf(CompoundId compound) {
        return compounds.stream()
                .filter(each -> each.compound().equals(compound))
                .map(CompoundLine::name)
                .findFirst();
    }

    /** The first names, and how many they are; the same words in every language. */
    public static String shortly(List<String> names) {
        String first = names.stream().limit(SHOWN).collect(Collectors.joining("、"));
        return names.size() > SHOWN ? first + " … (" + names.size() + ")" : first;
    }
}
