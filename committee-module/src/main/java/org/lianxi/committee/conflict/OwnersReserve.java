package org.lianxi.committee.conflict;

import java.util.Optional;

/** SOD-07: what the owners' assembly must decide is decided by no committee, not even one that was asked to. */
public final class OwnersReserve {

    private OwnersReserve() {}

    /**
     * Whether a body may decide.
     *
     * @param isReserved whether the matter is the owners' own (M04 to M06)
     * @param isByOwnersAssembly whether the owners' assembly itself decides
     * @param isDelegated whether the assembly has handed the decision on; it changes nothing
     */
    public static Optional<Breach> judge(boolean isReserved, boolean isByOwnersAssembly, boolean isDelegated) {
        return Breach.when(
                isReserved && !isByOwnersAssembly, SodRule.SOD_07, isDelegated ? "DELEGATED" : "NOT_DELEGATED");
    }
}
