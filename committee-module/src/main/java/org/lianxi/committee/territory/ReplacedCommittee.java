package org.lianxi.committee.territory;

import org.lianxi.committee.organisation.OrganisationId;

/**
 * A property management committee that still has the owners' seat of a compound although an elected owners' committee is in
 * office there.
 *
 * @param elected the owners' committee, with a recorded term that runs
 */
public record ReplacedCommittee(CompoundId compound, OrganisationId managementCommittee, OrganisationId elected) {}
