package org.lianxi.meeting.task;

import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/**
 * What is to be done, by whom, and out of which resolution.
 *
 * @param standard by what one sees that it is done
 * @param isReversal whether it undoes what was done for a resolution that is revoked
 */
public record TaskOrder(
        ResolutionId resolution,
        String title,
        String standard,
        OrganisationId leadUnit,
        TaskWeight weight,
        boolean isReversal) {}
