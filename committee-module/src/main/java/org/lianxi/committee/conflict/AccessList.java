package org.lianxi.committee.conflict;

import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationKind;

/** SOD-13: the community passes to a residents' committee no chores from outside the approved list (社区准入). */
public final class AccessList {

    private AccessList() {}

    /**
     * Whether a task may be given.
     *
     * @param from who asks for it
     * @param to who is to do it
     * @param entry the entry of the approved list that is cited; may be blank
     */
    public static Optional<Breach> judge(OrganisationKind from, OrganisationKind to, String entry) {
        boolean isChore = from == OrganisationKind.FUNCTIONAL_DEPARTMENT && to == OrganisationKind.RESIDENTS_COMMITTEE;
        return Breach.when(isChore && entry.isBlank(), SodRule.SOD_13, from, to);
    }
}
