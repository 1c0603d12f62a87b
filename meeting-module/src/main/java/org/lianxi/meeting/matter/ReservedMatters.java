package org.lianxi.meeting.matter;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the owners decide themselves: routes M04, M05 and M06 of DOMAIN §4.1. No joint meeting decides or votes on them,
 * whoever asks.
 */
public final class ReservedMatters {

    private static final Set<MatterRoute> RESERVED = EnumSet.of(
            MatterRoute.INTERESTED_OWNERS_UNANIMOUS,
            MatterRoute.OWNERS_ASSEMBLY_SPECIAL,
            MatterRoute.OWNERS_ASSEMBLY_ORDINARY);

    private static final Set<MatterSubject> NOT_RESERVED =
            EnumSet.of(MatterSubject.COMMUNITY_WELFARE_ALL_RESIDENTS, MatterSubject.NONE_OF_THESE);

    private ReservedMatters() {}

    /** Whether a matter about this is the owners' own, whatever a table says. */
    public static boolean contain(MatterSubject subject) {
        return !NOT_RESERVED.contains(subject);
    }

    /**
     * Refuses a matter that is the owners' own wherever something is to be decided, entered or assigned.
     *
     * @throws MatterReserved names the rule
     */
    public static void requireNone(MatterId matter, @Nullable MatterRoute route) {
        if (route != null && contain(route)) {
            throw new MatterReserved(matter, route);
        }
    }

    /** Refuses to let the meeting decide what, by these answers, is the owners' own. */
    static void requireNone(MatterId matter, @Nullable MatterAnswers answers, MatterRoute confirmed) {
        if (answers != null && contain(answers.subject()) && confirmed.meetingMay() == MeetingPower.DECIDE) {
            throw new MatterReserved(matter, routeOf(answers.subject()));
        }
    }

    /**
     * Refuses to leave a reserved route that was proposed, and to let the meeting decide about a reserved subject, whatever
     * the table has proposed.
     */
    static void requireKept(MatterId matter, MatterAnswers answers, MatterRoute proposed, MatterRoute confirmed) {
        if (proposed != confirmed) {
            requireNone(matter, proposed);
        }
        requireNone(matter, answers, confirmed);
    }

    private static MatterRoute routeOf(MatterSubject subject) {
        return switch (subject) {
            case DWELLING_TO_BUSINESS -> MatterRoute.INTERESTED_OWNERS_UNANIMOUS;
            case RAISE_MAINTENANCE_FUND, REBUILD, CHANGE_USE_OR_BUSINESS_ON_COMMON_PARTS ->
                MatterRoute.OWNERS_ASSEMBLY_SPECIAL;
            default -> MatterRoute.OWNERS_ASSEMBLY_ORDINARY;
        };
    }

    public static boolean contain(MatterRoute route) {
        return RESERVED.contains(route);
    }
}
