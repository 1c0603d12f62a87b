package org.lianxi.meeting.reversal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/** Whoever assigns tasks decides what becomes of what was done for a revoked resolution. DOMAIN X15, SC-11.2. */
public interface DecideReversal {

    /**
     * The unit that did it undoes it, in a minor task of its own.
     *
     * @param standard by what one sees that it is undone
     * @throws ReversalDecided when somebody has decided already
     */
    void reverse(PersonId by, ReversalId reversal, String standard);

    /**
     * It stays as it is.
     *
     * @throws ReversalDecided when somebody has decided already
     */
    void keep(PersonId by, ReversalId reversal, String reason);

    /**
     * Money was collected for it: the unit that has it pays it back and accounts for it, with proof, in a minor task.
     *
     * @param amount in yuan, more than nothing, at most two decimals
     * @param unit a unit that has had a duty from the resolution
     * @throws NothingToPayBack when the resolution is not revoked
     */
    void payBack(PersonId by, ResolutionId resolution, @Nullable BigDecimal amount, @Nullable OrganisationId unit);
}
