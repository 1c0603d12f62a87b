package org.lianxi.committee.conflict;

import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.organisation.Party;

/** SOD-11: overriding a route toward "the meeting may decide". */
public final class RouteOverride {

    private static final int SHORTEST_REASON = 10;

    private RouteOverride() {}

    /**
     * Whether it may happen.
     *
     * @param isReserved whether the matter is the owners' own (M04 to M06): then never
     * @param reason what all three parties and the auditor will read
     * @param readers the parties that will see it
     */
    public static Optional<Breach> judge(boolean isReserved, String reason, Set<Party> readers) {
        if (isReserved) {
            return Breach.when(true, SodRule.SOD_11, "RESERVED");
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            return Breach.when(true, SodRule.SOD_11, "NO_REASON");
        }
        return Breach.when(!readers.containsAll(Set.of(Party.values())), SodRule.SOD_11, "NOT_VISIBLE_TO_ALL");
    }
}
