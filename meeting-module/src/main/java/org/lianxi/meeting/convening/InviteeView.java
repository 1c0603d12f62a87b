package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Somebody called for a member without a party's vote, and the answer; no person before the notice. */
public record InviteeView(
        Optional<PersonId> person,
        String personName,
        OrganisationId organisation,
        String organisationName,
        Reply reply,
        String reason,
        Optional<Instant> repliedAt) {}
