package org.lianxi.committee.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.MandateRegister;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

@ApplicationScoped
class GivingOccasionMandates implements OccasionMandates {

    private final MandateRegister register;

    @Inject
    GivingOccasionMandates(MandateRegister register) {
        this.register = register;
    }

    @Override
    public void speakFor(PersonId person, OrganisationId organisation, Instant from, Instant until) {
        register.give(person, Post.PARTY_DELEGATE, organisation, from, Optional.of(until));
    }
}
