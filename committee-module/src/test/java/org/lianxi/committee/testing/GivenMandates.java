package org.lianxi.committee.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.MandateRegister;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.mandate.UnknownMandate;
import org.lianxi.committee.mandate.UnknownPerson;
import org.lianxi.committee.organisation.OrganisationId;

/** A register of persons and mandates in memory. */
public final class GivenMandates implements Mandates, Persons, MandateRegister {

    private final InstantSource clock;
    private final Map<PersonId, String> persons = new LinkedHashMap<>();
    private final List<Mandate> mandates = new ArrayList<>();

    /** An empty register that reads this clock. */
    public GivenMandates(InstantSource clock) {
        this.clock = clock;
    }

    /** Enters a new person who holds a post from the beginning of time. */
    public PersonId holder(Post post, OrganisationId organisation) {
        PersonId person = enter(post.name());
        give(person, post, organisation, Instant.EPOCH, Optional.empty());
        return person;
    }

    @Override
    public List<Mandate> of(PersonId person) {
        return mandates.stream()
                .filter(each -> each.person().equals(person) && each.isInForceAt(clock.instant()))
                .toList();
    }

    @Override
    public List<PersonId> holders(Post post, OrganisationId organisation) {
        return mandates.stream()
                .filter(each -> each.post() == post
                        && each.organisation().equals(organisation)
                        && each.isInForceAt(clock.instant()))
                .map(Mandate::person)
                .toList();
    }

    @Override
    public Map<OrganisationId, List<PersonId>> holders(Post post, Collection<OrganisationId> organisations) {
        Map<OrganisationId, List<PersonId>> holders = new HashMap<>();
        organisations.forEach(each -> holders.put(each, holders(post, each)));
        return holders;
    }

    @Override
    public List<Mandate> heldIn(Collection<OrganisationId> organisations) {
        return mandates.stream()
                .filter(each -> organisations.contains(each.organisation()) && each.isInForceAt(clock.instant()))
                .toList();
    }

    @Override
    public PersonView get(PersonId id) {
        return Optional.ofNullable(persons.get(id))
                .map(name -> new PersonView(id, name))
                .orElseThrow(() -> new UnknownPerson(id));
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return persons.entrySet().stream()
                .filter(each -> ids.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public PersonId enter(String displayName) {
        PersonId person = PersonId.fresh();
        persons.put(person, displayName);
        return person;
    }

    @Override
    public MandateId give(
            PersonId person, Post post, OrganisationId organisation, Instant from, Optional<Instant> until) {
        MandateId id = MandateId.fresh();
        mandates.add(new Mandate(id, person, post, organisation, from, until));
        return id;
    }

    @Override
    public List<Mandate> notEnded(PersonId person, Instant moment) {
        return mandates.stream()
                .filter(each -> each.person().equals(person)
                        && each.until().map(moment::isBefore).orElse(true))
                .toList();
    }

    @Override
    public Mandate end(MandateId mandate, Instant moment) {
        Mandate held = mandates.stream()
                .filter(each -> each.id().equals(mandate))
                .findFirst()
                .orElseThrow(() -> new UnknownMandate(mandate));
        mandates.remove(held);
        Mandate ended = new Mandate(
                held.id(), held.person(), held.post(), held.organisation(), held.from(), Optional.of(moment));
        mandates.add(ended);
        return ended;
    }
}
