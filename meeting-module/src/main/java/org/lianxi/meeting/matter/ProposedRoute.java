package org.lianxi.meeting.matter;

import org.lianxi.committee.procedure.Wording;

/**
 * What the table {@code matterRoute} says about a matter.
 *
 * @param rule id of the row, such as {@code M05}
 * @param version of the table
 * @param ground law, source or own design
 */
public record ProposedRoute(MatterRoute route, String rule, String version, Wording ground, Wording nextStep) {

    /** What the joint meeting may do with it: the word of Java, which the table only repeats. */
    public MeetingPower meetingMay() {
        return route.meetingMay();
    }
}
