package org.lianxi.committee.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.territory.CompoundId;

/** What the registers hold, read at once for all rows, and written in large pieces. */
interface ImportStock {

    /** Every organisation. */
    List<OrganisationView> organisations();

    /** The compounds of every community: its id, a stroke, the name. */
    Map<String, CompoundId> compounds();

    /** The buildings that stand in these compounds: its id, a stroke, the name. */
    Set<String> buildings(Collection<CompoundId> compounds);

    /** Persons by title; several may have the same. */
    Map<String, List<PersonId>> persons(Collection<String> titles);

    /** Every mandate in these organisations that is nobody's delegation. */
    List<Mandate> mandates(Collection<OrganisationId> organisations);

    /** Who of these holds such a post, at any time. */
    Set<PersonId> holders(Collection<PersonId> persons, Predicate<Post> post);

    /** Enters persons. */
    void enter(Map<PersonId, String> titles);

    /** Enters mandates; those in the set count only with an authorisation. */
    void give(List<Mandate> mandates, Set<OrganisationId> authorisedOnly);

    /** Writes what waits, and forgets what was written. */
    void forget();
}
