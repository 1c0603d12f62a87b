package org.lianxi.committee.personaldata;

import java.util.function.Consumer;
import org.lianxi.committee.mandate.PersonId;

/**
 * Hands out a copy of everything that is kept about a person, row by row. The rows come straight from the database: a reader
 * asks it nothing in between.
 */
public interface CopyPersonalData {

    /** The own data; a copy that is taken away is written down, one that is looked at is not. */
    void beginOwn(PersonId by);

    /**
     * The rows about oneself.
     *
     * @param most at most so many of each table, the newest first
     */
    void own(PersonId by, int most, Consumer<PersonalRow> reader);

    /**
     * Begins the copy that a request asked for and a second person agreed to.
     *
     * @return whose data it is
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not export personal data there
     * @throws CopyNotGranted if nobody agreed, another person asked for it, or it was too long ago
     */
    PersonId beginGranted(PersonId by, DataRequestId request);

    /**
     * The rows that a granted request is about.
     *
     * @throws CopyNotGranted as above
     */
    void granted(PersonId by, DataRequestId request, Consumer<PersonalRow> reader);
}
