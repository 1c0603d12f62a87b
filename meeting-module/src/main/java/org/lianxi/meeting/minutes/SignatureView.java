package org.lianxi.meeting.minutes;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/**
 * The answer of one party, or that it is awaited.
 *
 * @param by the delegate who answered
 * @param remark remark or reason of refusal; empty when there is none
 * @param signedText the fingerprint of the text that was answered
 */
public record SignatureView(
        Party party,
        OrganisationId organisation,
        String organisationName,
        SignatureState state,
        Optional<PersonView> by,
        Optional<Instant> at,
        String remark,
        Optional<TextHash> signedText) {}
