package org.lianxi.committee.voterecord;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** Port to the matters, of which this module knows no more than their ids. */
public interface OwnersMatters {

    /** The matter of this id, if the person may read it and it has a route. */
    Optional<OwnersMatter> find(PersonId by, String matter);
}
