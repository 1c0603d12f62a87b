package org.lianxi.committee.permission;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who does what at the joint meeting of a street (DOMAIN §0 B, [DESIGN]). The street stands where a community stands otherwise:
 * its leader has the column of the community party secretary there, its supervisor that of the meeting secretary. SOD-12 is not
 * touched: nothing of this reaches into the records of a community.
 */
final class StreetTable {

    private static final Set<Action> TAKING_PART = EnumSet.of(
            Action.CONFIRM_ATTENDANCE,
            Action.SIGN_IN_TO_MEETING,
            Action.NAME_SUBSTITUTE,
            Action.DECLARE_CONFLICT,
            Action.CHALLENGE_CONFLICT);

    private static final Set<Action> OF_INVITED =
            EnumSet.of(Action.READ_MEETING, Action.READ_AGENDA, Action.READ_MINUTES);

    private StreetTable() {}

    /** What everybody at the table does. */
    static boolean isTakingPart(Action action) {
        return action.isReading() || TAKING_PART.contains(action);
    }

    /** What the street's own posts do at its table, and what its departments read there ("R if invited"). */
    static boolean allows(HeldRole held, Action action, Place place) {
        boolean isInStreet = held.organisation().street().equals(place.street());
        return isInStreet
                && (stands(held).filter(role -> reaches(role, action)).isPresent()
                        || (held.isOf(Role.DEP) && OF_INVITED.contains(action)));
    }

    /** Whether somebody with this role does it at the table of the own street. */
    static boolean lists(HeldRole held, Action action) {
        Reach reach = held.reach(action);
        return stands(held).filter(role -> reaches(role, action)).isPresent()
                || (held.isOf(Role.DEP) && OF_INVITED.contains(action))
                || reach == Reach.STREET
                || (isTakingPart(action) && (reach == Reach.COMMUNITY || reach == Reach.OWN_ORGANISATION));
    }

    private static boolean reaches(Role role, Action action) {
        return Matrix.domain().reach(role, action) == Reach.COMMUNITY;
    }

    private static Optional<Role> stands(HeldRole held) {
        if (held.isOf(Role.SL)) {
            return Optional.of(Role.CPS);
        }
        return held.isOf(Role.SS) ? Optional.of(Role.SEC) : Optional.empty();
    }
}
