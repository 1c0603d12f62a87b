package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/** A delegate on a meeting's list, with the answer to the notice; {@code reason} is empty unless declined. */
public record DelegateView(
        PersonId person,
        String personName,
        Party party,
        OrganisationId organisation,
        String organisationName,
        Reply reply,
        String reason,
        Optional<Instant> repliedAt) {}
