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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.CrossAppointment;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateEnded;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.MandateRegister;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.mandate.PostRegister;
import org.lianxi.committee.mandate.Tense;
import org.lianxi.committee.mandate.TermRegister;
import org.lianxi.committee.mandate.UnknownMandate;
import org.lianxi.committee.mandate.UnknownPerson;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** A register of persons and mandates in memory. */
public final class GivenMandates implements Mandates, Persons, MandateRegister, PostRegister, TermRegister {

    private final InstantSource clock;
    private final Map<PersonId, String> persons = new LinkedHashMap<>();
    private final List<Mandate> mandates = new ArrayList<>();
    private final Map<MandateId, MandateId> principals = new LinkedHashMap<>();

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
        if (held.until().filter(end -> !end.isAfter(moment)).isPresent()) {
            throw new MandateEnded(mandate);
        }
        return runUntil(mandate, Optional.of(moment));
    }

    @Override
    public Map<PersonId, List<Mandate>> postsOf(Collection<PersonId> asked, Instant at) {
        Map<PersonId, List<Mandate>> posts = new HashMap<>();
        asked.forEach(
                person -> posts.put(person, matching(each -> each.person().equals(person) && each.isInForceAt(at))));
        return posts;
    }

    @Override
    public Page<CrossAppointment> across(Set<OrganisationId> communities, Instant at, PageRequest page) {
        throw new UnsupportedOperationException("the kinds of organisations are not known here");
    }

    @Override
    public Page<Mandate> in(OrganisationId organisation, Tense tense, Instant at, PageRequest page) {
        return Page.of(matching(each -> each.organisation().equals(organisation) && tense(each, at) == tense), page);
    }

    @Override
    public List<Mandate> allOf(PersonId person) {
        return matching(each -> each.person().equals(person));
    }

    @Override
    public List<PersonView> activeIn(OrganisationId community, Instant at) {
        return matching(each -> each.organisation().equals(community) && each.isInForceAt(at)).stream()
                .map(each -> get(each.person()))
                .toList();
    }

    @Override
    public List<Mandate> delegatedBy(PersonId person, Instant at) {
        return matching(each -> each.inDelegationOf().equals(Optional.of(person)) && tense(each, at) != Tense.PAST);
    }

    @Override
    public Mandate get(MandateId id) {
        return matching(each -> each.id().equals(id)).stream().findFirst().orElseThrow(() -> new UnknownMandate(id));
    }

    @Override
    public List<Mandate> appointedTo(Post post, OrganisationId organisation, Instant from, Optional<Instant> until) {
        return matching(each -> each.post() == post
                && each.organisation().equals(organisation)
                && each.inDelegationOf().isEmpty()
                && each.overlaps(from, until));
    }

    @Override
    public Mandate runUntil(MandateId mandate, Optional<Instant> until) {
        Mandate held = get(mandate);
        Mandate moved = new Mandate(
                held.id(), held.person(), held.post(), held.organisation(), held.from(), until, held.inDelegationOf());
        mandates.set(mandates.indexOf(held), moved);
        return moved;
    }

    @Override
    public MandateId delegate(MandateId mandate, PersonId deputy, Instant from, Instant until) {
        Mandate own = get(mandate);
        MandateId id = MandateId.fresh();
        mandates.add(new Mandate(
                id, deputy, own.post(), own.organisation(), from, Optional.of(until), Optional.of(own.person())));
        principals.put(id, mandate);
        return id;
    }

    @Override
    public List<Mandate> delegationsOf(MandateId mandate, Instant moment) {
        return matching(each -> mandate.equals(principals.get(each.id())) && tense(each, moment) != Tense.PAST);
    }

    @Override
    public Optional<MandateId> principalOf(MandateId delegated) {
        return Optional.ofNullable(principals.get(delegated));
    }

    private List<Mandate> matching(Predicate<Mandate> wanted) {
        return mandates.stream().filter(wanted).toList();
    }

    private static Tense tense(Mandate mandate, Instant at) {
        if (mandate.isInForceAt(at)) {
            return Tense.NOW;
        }
        return at.isBefore(mandate.from()) ? Tense.FUTURE : Tense.PAST;
    }
}
