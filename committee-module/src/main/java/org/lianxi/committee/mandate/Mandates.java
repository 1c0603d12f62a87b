package org.lianxi.committee.mandate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.organisation.OrganisationId;

/** The mandates in force now. Never kept for later: a mandate that ends has no effect from that moment. */
public interface Mandates {

    /** What a person holds now. */
    List<Mandate> of(PersonId person);

    /** Who holds a post in an organisation now, longest first. */
    List<PersonId> holders(Post post, OrganisationId organisation);

    /** Who holds a post in each of several organisations now, in one query; each is in the answer. */
    Map<OrganisationId, List<PersonId>> holders(Post post, Collection<OrganisationId> organisations);

    /** Every mandate in some organisations now, whatever the post, in one query. */
    List<Mandate> heldIn(Collection<OrganisationId> organisations);
}
