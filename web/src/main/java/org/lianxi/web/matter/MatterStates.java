package org.lianxi.web.matter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianxi.meeting.matter.MatterState;

/** The choices by which a list of matters is narrowed to states: two groups, then each state. */
final class MatterStates {

    private static final String OPEN = "OPEN";
    private static final String CLOSED = "CLOSED";

    private MatterStates() {}

    /** Every choice with the key of its text. */
    static List<Choice> choices() {
        return Stream.concat(
                        Stream.of(OPEN, CLOSED).map(group -> new Choice(group, "group." + group)),
                        Arrays.stream(MatterState.values()).map(state -> new Choice(state.name(), "state." + state)))
                .toList();
    }

    /** The states of a choice. What is none narrows nothing: the address may have been typed by hand. */
    static Set<MatterState> of(String choice) {
        Set<MatterState> chosen = EnumSet.noneOf(MatterState.class);
        for (MatterState each : MatterState.values()) {
            if (each.name().equals(choice) || (each.isFinal() ? CLOSED : OPEN).equals(choice)) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    /** A choice as the address has it, and the key of its text. */
    record Choice(String value, String key) {}
}
