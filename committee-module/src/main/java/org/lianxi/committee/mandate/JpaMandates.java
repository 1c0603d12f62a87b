package org.lianxi.committee.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.reading.AskedOnce;

@ApplicationScoped
class JpaMandates implements Mandates, Persons, MandateRegister {

    private static final String IN_FORCE = " " + HeldPost.IN_FORCE_NOW + " ";

    private final EntityManager entityManager;
    private final InstantSource clock;

    @Inject
    JpaMandates(EntityManager entityManager, InstantSource clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    @AskedOnce
    public List<Mandate> of(PersonId person) {
        return entityManager
                .createQuery(
                        "select h from HeldPost h where h.person = :person and" + IN_FORCE + "order by h.from, h.id",
                        HeldPost.class)
                .setParameter("person", person.value())
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(HeldPost::mandate)
                .toList();
    }

    @Override
    public List<PersonId> holders(Post post, OrganisationId organisation) {
        return holders(post, List.of(organisation)).getOrDefault(organisation, List.of());
    }

    @Override
    @AskedOnce
    public Map<OrganisationId, List<PersonId>> holders(Post post, Collection<OrganisationId> organisations) {
        Map<OrganisationId, List<PersonId>> holders = new HashMap<>();
        organisations.forEach(each -> holders.put(each, List.of()));
        if (!organisations.isEmpty()) {
            holders.putAll(entityManager
                    .createQuery(
                            "select h from HeldPost h where h.post = :post and h.organisation in :organisations and"
                                    + IN_FORCE + "order by h.from, h.id",
                            HeldPost.class)
                    .setParameter("post", post)
                    .setParameter(
                            "organisations",
                            organisations.stream().map(OrganisationId::value).toList())
                    .setParameter("now", clock.instant())
                    .getResultStream()
                    .map(HeldPost::mandate)
                    .collect(Collectors.groupingBy(
                            Mandate::organisation,
                            Collectors.mapping(Mandate::person, Collectors.toUnmodifiableList()))));
        }
        return Map.copyOf(holders);
    }

    @Override
    public List<Mandate> heldIn(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select h from HeldPost h where h.organisation in :organisations and" + IN_FORCE
                                + "order by h.from, h.id",
                        HeldPost.class)
                .setParameter(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(HeldPost::mandate)
                .toList();
    }

    @Override
    @AskedOnce
    public PersonView get(PersonId id) {
        return Optional.ofNullable(entityManager.find(Person.class, id.value()))
                .map(Person::view)
                .orElseThrow(() -> new UnknownPerson(id));
    }

    @Override
    @AskedOnce
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter(
                        "ids", ids.stream().map(PersonId::value).distinct().toList())
                .getResultStream()
                .map(Person::view)
                .collect(Collectors.toUnmodifiableMap(PersonView::id, PersonView::displayName));
    }

    @Override
    public PersonId enter(String displayName) {
        Person person = new Person(displayName);
        entityManager.persist(person);
        entityManager.flush();
        return person.view().id();
    }

    @Override
    public MandateId give(
            PersonId person, Post post, OrganisationId organisation, Instant from, Optional<Instant> until) {
        HeldPost held = new HeldPost(person, post, organisation, from, until);
        if (needsAuthorisation(post, organisation)) {
            held.onlyAuthorised();
        }
        entityManager.persist(held);
        return held.mandate().id();
    }

    @Override
    public List<Mandate> notEnded(PersonId person, Instant moment) {
        return entityManager
                .createQuery(
                        "select h from HeldPost h where h.person = :person and (h.until is null or h.until > :moment)",
                        HeldPost.class)
                .setParameter("person", person.value())
                .setParameter("moment", moment)
                .getResultStream()
                .map(HeldPost::mandate)
                .toList();
    }

    @Override
    public Mandate end(MandateId mandate, Instant moment) {
        HeldPost held = Optional.ofNullable(entityManager.find(HeldPost.class, mandate.value()))
                .orElseThrow(() -> new UnknownMandate(mandate));
        held.end(moment);
        return held.mandate();
    }

    private boolean needsAuthorisation(Post post, OrganisationId organisation) {
        return post == Post.PARTY_DELEGATE
                && entityManager
                        .createQuery("select o.kind from Organisation o where o.id = :id", OrganisationKind.class)
                        .setParameter("id", organisation.value())
                        .getResultStream()
                        .anyMatch(post::needsAuthorisationIn);
    }
}
