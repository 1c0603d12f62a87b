package org.lianxi.meeting.task;

import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.territory.CompoundId;

/**
 * A task as its evaluation sees it.
 *
 * @param isVerified whether its work was found to be done, and it is not signed off
 * @param isSignedOff whether it is closed in the ledger
 * @param isForStreet whether the street signs it off
 * @param insteadOfSecretary who signs it off beside the street where the secretary is recused
 * @param rules those that the meeting keeps
 */
public record EvaluatedTask(
        TaskId id,
        String title,
        CompoundId compound,
        OrganisationId community,
        OrganisationId street,
        OrganisationId leadUnit,
        boolean isVerified,
        boolean isSignedOff,
        boolean isForStreet,
        Optional<OrganisationId> insteadOfSecretary,
        RulesOfProcedure rules) {}
