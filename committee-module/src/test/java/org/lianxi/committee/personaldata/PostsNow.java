package org.lianxi.committee.personaldata;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxi.committee.mandate.CrossAppointment;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.PostRegister;
import org.lianxi.committee.mandate.Tense;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** A register that knows of no post that has ended. */
record PostsNow(Mandates mandates) implements PostRegister {

    @Override
    public List<Mandate> allOf(PersonId person) {
        return mandates.of(person);
    }

    @Override
    public Map<PersonId, List<Mandate>> postsOf(Collection<PersonId> persons, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<CrossAppointment> across(Set<OrganisationId> communities, Instant at, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Mandate> in(OrganisationId organisation, Tense tense, Instant at, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PersonView> activeIn(OrganisationId community, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Mandate> delegatedBy(PersonId person, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mandate get(MandateId id) {
        throw new UnsupportedOperationException();
    }
}
