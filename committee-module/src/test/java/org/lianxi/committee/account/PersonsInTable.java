package org.lianxi.committee.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.MandateRegister;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

/** A register in memory whose persons are also in the table, to which accounts refer. */
record PersonsInTable(MandateRegister register, EntityManager entityManager) implements MandateRegister {

    static void insert(EntityManager entityManager, PersonId person) {
        entityManager
                .createNativeQuery("insert into committee_person (id, display_name) values (?1, 'x')")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    @Override
    public PersonId enter(String displayName) {
        PersonId person = register.enter(displayName);
        insert(entityManager, person);
        return person;
    }

    @Override
    public MandateId give(
            PersonId person, Post post, OrganisationId organisation, Instant from, Optional<Instant> until) {
        return register.give(person, post, organisation, from, until);
    }

    @Override
    public List<Mandate> notEnded(PersonId person, Instant moment) {
        return register.notEnded(person, moment);
    }

    @Override
    public Mandate end(MandateId mandate, Instant moment) {
        return register.end(mandate, moment);
    }
}
