package org.lianxi.committee.appointment;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.mandate.Tense;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A mandate as it is shown.
 *
 * @param inDelegationOf the title of the person in whose place it is held
 * @param awaitsAuthorisation whether it does not count because no paper names the delegate (SOD-06)
 * @param mayBeDelegated whether its holder may have somebody stand in
 * @param tense when it runs, seen from now
 */
public record PostView(
        MandateId id,
        PersonId person,
        String holder,
        Post post,
        OrganisationId organisation,
        String organisationName,
        Instant from,
        Optional<Instant> until,
        Optional<String> inDelegationOf,
        boolean awaitsAuthorisation,
        boolean mayBeDelegated,
        Tense tense) {}
