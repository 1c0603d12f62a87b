package org.lianxi.committee.grant;

import java.util.Optional;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;

/**
 * What is proposed.
 *
 * @param person whom it concerns
 * @param appointment the mandate to be given, for an appointment
 * @param ended the mandate to be ended, for an end
 * @param reason 1 to 300 characters, for the second person
 */
public record Proposal(
        GrantKind kind, PersonId person, Optional<MandateDraft> appointment, Optional<MandateId> ended, String reason) {

    /** A mandate for somebody. */
    public static Proposal appoint(MandateDraft draft, String reason) {
        return new Proposal(GrantKind.APPOINTMENT, draft.person(), Optional.of(draft), Optional.empty(), reason);
    }

    /** The end of a mandate. */
    public static Proposal end(PersonId person, MandateId mandate, String reason) {
        return new Proposal(GrantKind.END_OF_MANDATE, person, Optional.empty(), Optional.of(mandate), reason);
    }

    /** A temporary password for somebody. */
    public static Proposal resetPassword(PersonId person, String reason) {
        return new Proposal(GrantKind.PASSWORD_RESET, person, Optional.empty(), Optional.empty(), reason);
    }

    /** The end of somebody's second factor. */
    public static Proposal resetSecondFactor(PersonId person, String reason) {
        return new Proposal(GrantKind.SECOND_FACTOR_RESET, person, Optional.empty(), Optional.empty(), reason);
    }
}
