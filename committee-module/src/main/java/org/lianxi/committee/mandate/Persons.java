package org.lianxi.committee.mandate;

import java.util.Collection;
import java.util.Map;

/** The register of persons, for reading. */
public interface Persons {

    /**
     * One person.
     *
     * @throws UnknownPerson if there is none of this id
     */
    PersonView get(PersonId id);

    /** Display names by id, in one query; an unknown id is missing from the answer. */
    Map<PersonId, String> names(Collection<PersonId> ids);
}
