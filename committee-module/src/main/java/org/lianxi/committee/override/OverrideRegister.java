package org.lianxi.committee.override;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;

/** Where overrides are kept. */
interface OverrideRegister {

    void enter(ProposedOverride proposed);

    /**
     * One override.
     *
     * @throws UnknownOverride if there is none of this id
     */
    ProposedOverride get(OverrideId id);

    /** Newest first, one row more than the page shows. */
    List<ProposedOverride> page(Optional<OrganisationId> place, PageRequest request);

    /** All of the same action, role and place, newest first. */
    List<ProposedOverride> ofCell(OverrideDraft draft);

    /** All that are approved. */
    List<ProposedOverride> approved();
}
