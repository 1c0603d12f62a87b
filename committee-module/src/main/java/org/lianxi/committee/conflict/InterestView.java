package org.lianxi.committee.conflict;

import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A declaration in force: who, about which company, of which kind, since when. Nothing else is kept. */
public record InterestView(
        InterestId id, PersonId person, OrganisationId organisation, InterestKind kind, Instant declaredAt) {}
