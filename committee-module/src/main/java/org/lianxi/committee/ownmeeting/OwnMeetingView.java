package org.lianxi.committee.ownmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A committee's own meeting with its calculation.
 *
 * @param postBy last day for posting the decision
 * @param showUntil last day on which it has to hang there, once it is posted
 * @param delegates whom the decision of this number sends to the joint meeting
 * @param rulesVersion the parameters with their versions by which the days were counted
 */
public record OwnMeetingView(
        OwnMeetingId id,
        OrganisationId committee,
        LocalDate heldOn,
        String number,
        String decision,
        Headcount members,
        Headcount present,
        int proxies,
        int signatures,
        OwnMeetingResult result,
        LocalDate postBy,
        Optional<LocalDate> postedOn,
        String postedAtPlace,
        Optional<LocalDate> showUntil,
        List<PersonId> delegates,
        String rulesVersion,
        Instant recordedAt) {

    public OwnMeetingView {
        delegates = List.copyOf(delegates);
    }

    /** Whether it was posted after its last day. */
    public boolean isPostedLate() {
        return postedOn.filter(postBy::isBefore).isPresent();
    }
}
