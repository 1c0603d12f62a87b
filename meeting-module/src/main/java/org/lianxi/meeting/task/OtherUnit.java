package org.lianxi.meeting.task;

import java.util.Optional;
import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Keeps apart who does a task and who says that it is done. DOMAIN SOD-01, SOD-02. */
interface OtherUnit {

    /**
     * Lets pass whom nothing ties to the task. An attempt is entered into the audit trail, and stays there.
     *
     * @param what the act that is tried
     * @throws VerifierOfLeadUnit when the person holds a post in the lead unit
     * @throws VerifierRecused when the person is kept from the item of which the task came
     */
    void require(String what, Task task, PersonId by);

    /** The rule that keeps the person from saying that the task is done. */
    Optional<SodRule> barring(Task task, PersonId person);

    /**
     * Who says it beside the street because every party secretary of the community is kept from it: the organisation that
     * sits for the owners.
     */
    Optional<OrganisationId> insteadOfSecretary(Task task);
}
