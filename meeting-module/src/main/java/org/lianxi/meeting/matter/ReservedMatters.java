package org.lianxi.meeting.matter;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the owners decide themselves: routes M04, M05 and M06 of DOMAIN §4.1. No joint meeting decides or votes on them,
 * whoever asks.
 */
public final class ReservedMatters {

    private static final Set<MatterRoute> RESERVED = EnumSet.of(
            MatterRoute.INTERESTED_OWNERS_UNANIMOUS,
            MatterRoute.OWNERS_ASSEMBLY_SPECIAL,
            MatterRoute.OWNERS_ASSEMBLY_ORDINARY);

    private ReservedMatters() {}

    public static boolean contain(MatterRoute route) {
        return RESERVED.contains(route);
    }
}
