package org.lianxi.meeting.publicity;

import java.time.Instant;
import org.lianxi.committee.organisation.OrganisationId;

/** What whoever drives an objection is told, always after it has changed and in the same transaction. */
public interface ObjectionWorkflow {

    void raised(ObjectionId objection, OrganisationId community, Instant answerBy);

    void answered(ObjectionId objection);
}
