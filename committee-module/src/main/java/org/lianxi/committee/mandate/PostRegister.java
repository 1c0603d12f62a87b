package org.lianxi.committee.mandate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/**
 * Who held, holds and will hold which post, at any moment. It asks nobody's permission: use cases ask before they show
 * what is in it.
 */
public interface PostRegister {

    /** What each of these persons holds at a moment, in one query; each person is in the answer. */
    Map<PersonId, List<Mandate>> postsOf(Collection<PersonId> persons, Instant at);

    /**
     * The register of 双向进入、交叉任职: persons with posts on more than one side at a moment, at least one of them in
     * these communities, in one query for each page.
     */
    Page<CrossAppointment> across(Set<OrganisationId> communities, Instant at, PageRequest page);

    /** The mandates in an organisation, latest first. */
    Page<Mandate> in(OrganisationId organisation, Tense tense, Instant at, PageRequest page);

    /** Everything a person holds, held and will hold, latest first. */
    List<Mandate> allOf(PersonId person);

    /** Who holds any post in a community now, by title, at most two hundred. */
    List<PersonView> activeIn(OrganisationId community, Instant at);

    /** Who stands or will stand in for this person after a moment, and as what. */
    List<Mandate> delegatedBy(PersonId person, Instant at);

    /**
     * One mandate.
     *
     * @throws UnknownMandate if there is none of this id
     */
    Mandate get(MandateId id);
}
