package org.lianxi.web.matter;

import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.lianxi.meeting.matter.MatterRoute;

/** The routes of DOMAIN §4.1 in words that a secretary can choose by. */
final class RouteWords {

    private final ResourceBundle texts;

    private RouteWords(ResourceBundle texts) {
        this.texts = texts;
    }

    static RouteWords in(ResourceBundle texts) {
        return new RouteWords(texts);
    }

    /** What the meeting may decide first, then what it may propose, then the other channels by the number of the rule. */
    static List<MatterRoute> inReadingOrder() {
        return Stream.of(MatterRoute.values())
                .sorted(Comparator.comparing((MatterRoute route) -> !route.leadsToMeeting())
                        .thenComparing(route -> route != MatterRoute.JOINT_MEETING)
                        .thenComparing(MatterRoute::rule))
                .toList();
    }

    /** A choice in one line: the route, its rule and what the meeting may do with it. */
    String line(MatterRoute route) {
        return texts.getString("route." + route) + " · " + route.rule() + " · "
                + texts.getString("power." + route.meetingMay());
    }
}
