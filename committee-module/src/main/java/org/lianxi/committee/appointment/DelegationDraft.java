package org.lianxi.committee.appointment;

import java.time.Instant;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;

/**
 * A delegation to be given.
 *
 * @param mandate the holder's own
 * @param from the first moment at which the deputy acts; what lies in the present minute means now
 * @param until the first moment after it
 */
public record DelegationDraft(MandateId mandate, PersonId deputy, Instant from, Instant until) {

    /** The same, but not begun earlier than at this moment. */
    DelegationDraft notBefore(Instant moment) {
        return from.isBefore(moment) ? new DelegationDraft(mandate, deputy, moment, until) : this;
    }
}
