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

    String about(MatterRoute route) {
        return texts.getString("about." + route);
    }

    /** A choice in three lines: the route, what the meeting may do with it, and what belongs there. Our own texts only. */
    String markup(MatterRoute route) {
        return "<span class=\"choice-title\">" + texts.getString("route." + route) + "</span>"
                + "<span class=\"choice-mark\">" + route.rule() + " · " + texts.getString("power." + route.meetingMay())
                + "</span><span class=\"choice-about\">" + about(route) + "</span>";
    }
}
