package org.lianxi.committee.override;

import org.lianxi.committee.mandate.PersonId;

/** Proposes that a cell of the matrix says something else in a street or a community. */
public interface ProposeOverride {

    /**
     * Proposes; another person has to approve it.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not propose overrides there
     * @throws org.lianxi.committee.refusal.InvalidInput if the place is neither a street nor a community, the term has
     *     begun or ends before it begins, the reason is missing, or the cell says so already
     * @throws OverrideForbidden if law or the separation of duties forbids it
     * @throws OverridesOverlap if another one holds for the same cell in the same place at the same time
     */
    OverrideId propose(PersonId by, OverrideDraft draft);
}
