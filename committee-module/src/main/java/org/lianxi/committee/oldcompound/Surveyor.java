package org.lianxi.committee.oldcompound;

import org.lianxi.committee.organisation.OrganisationId;

/** Looks at all old compounds of a community together, by the rules of today. */
interface Surveyor {

    Survey survey(OrganisationId community);
}
