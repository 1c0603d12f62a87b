package org.lianxi.meeting.whistle;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The street decides on a dispute about duty, once. */
public interface AdjudicateWhistle {

    /** The department stays called; its limits begin anew. */
    void reject(PersonId by, WhistleId whistle, String words);

    /** The department is released; another may be called in its place. */
    void uphold(PersonId by, WhistleId whistle, Optional<OrganisationId> instead, String words);
}
