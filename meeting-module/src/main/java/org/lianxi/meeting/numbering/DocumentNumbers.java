package org.lianxi.meeting.numbering;

import java.time.Instant;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Gives out document numbers, without a gap and none twice. Ask at the issue, never for a draft, and within the transaction
 * that issues: the series stays locked until that ends, and if it fails the number is given to the next.
 */
public interface DocumentNumbers {

    /** The next number of what a body issues at this moment; the year is that of Shanghai. */
    DocumentNumber next(OrganisationId issuer, DocumentSeries series, Instant issuedAt);
}
