package org.lianxi.committee.organisation;

import java.time.LocalDate;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The organisation does not exist any more. */
public final class OrganisationEnded extends Refusal {

    /** Refuses because the organisation does not exist any more. */
    public OrganisationEnded(OrganisationView organisation, LocalDate lastDay) {
        super(Kind.RULE, "organisation " + organisation.id(), organisation.name(), lastDay);
    }
}
