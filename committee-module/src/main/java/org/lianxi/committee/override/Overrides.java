package org.lianxi.committee.override;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.NoPermissionNeeded;

/** The history of overrides. Whoever lives under a rule may read it. */
@NoPermissionNeeded("who may do what, since when and by whose word is no secret to anybody who has signed in")
public interface Overrides {

    /** Every override that was ever proposed, newest first; of one street or community only, if it is given. */
    Page<OverrideView> page(Optional<OrganisationId> place, PageRequest request);

    /**
     * One override.
     *
     * @throws UnknownOverride if there is none of this id
     */
    OverrideView get(OverrideId id);

    /** Every version of the same cell in the same place, newest first. */
    List<OverrideView> versions(OverrideId id);

    /** What holds today, by the id of its place. */
    List<OverrideView> inForce();

    /** Whether this person may decide about the override now: allowed there, not its proposer, and nobody did so yet. */
    boolean mayDecide(PersonId person, OverrideId id);

    /** Whether this person may end the override now. */
    boolean mayEnd(PersonId person, OverrideId id);
}
