package org.lianxi.web.meeting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianxi.meeting.convening.MeetingState;

/** The choices by which a list of meetings is narrowed to states: two groups, then each state. */
final class MeetingStates {

    private static final String UPCOMING = "UPCOMING";
    private static final String OVER = "OVER";

    private MeetingStates() {}

    /** Every choice with the key of its text. */
    static List<Choice> choices() {
        return Stream.concat(
                        Stream.of(UPCOMING, OVER).map(group -> new Choice(group, "group." + group)),
                        Arrays.stream(MeetingState.values()).map(state -> new Choice(state.name(), "state." + state)))
                .toList();
    }

    /** The states of a choice. What is none narrows nothing: the address may have been typed by hand. */
    static Set<MeetingState> of(String choice) {
        Set<MeetingState> chosen = EnumSet.noneOf(MeetingState.class);
        for (MeetingState each : MeetingState.values()) {
            if (each.name().equals(choice) || (each.isOver() ? OVER : UPCOMING).equals(choice)) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    /** A choice as the address has it, and the key of its text. */
    record Choice(String value, String key) {}
}
