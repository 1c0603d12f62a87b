package org.lianxi.meeting.task;

import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Nobody with a post in the lead unit verifies or signs off its task. DOMAIN SOD-01, SOD-02. */
public final class VerifierOfLeadUnit extends Refusal {

    VerifierOfLeadUnit(TaskId id, OrganisationId leadUnit) {
        super(Kind.RULE, "task " + id + " is of lead unit " + leadUnit);
    }
}
