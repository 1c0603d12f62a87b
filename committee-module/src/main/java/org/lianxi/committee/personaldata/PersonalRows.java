package org.lianxi.committee.personaldata;

import java.util.List;
import java.util.function.Consumer;
import org.lianxi.committee.mandate.PersonId;

/** The tables with personal data, by person. */
interface PersonalRows {

    /** Hands out every row about a person, at most so many of each table, one by one. */
    void read(List<Holding> holdings, PersonId person, int most, Consumer<PersonalRow> reader);

    /** Deletes and replaces what may be erased. */
    void erase(List<Holding> holdings, PersonId person, String pseudonym);
}
