package org.lianxi.committee.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.Party;

@ApplicationScoped
class JpaCompounds implements Compounds, CompoundRegister {

    /** An empty list is no SQL; no id is empty. */
    private static final List<String> NOBODY = List.of("");

    private final EntityManager entityManager;
    private final Organisations organisations;
    private final Mandates mandates;

    @Inject
    JpaCompounds(EntityManager entityManager, Organisations organisations, Mandates mandates) {
        this.entityManager = entityManager;
        this.organisations = organisations;
        this.mandates = mandates;
    }

    @Override
    public CompoundView get(CompoundId id) {
        Compound compound = registered(id);
        return compound.view(organisations.get(compound.community()));
    }

    @Override
    public List<CompoundView> inCommunity(OrganisationId community) {
        return views(entityManager
                .createQuery("select c from Compound c where c.community = :community order by c.name", Compound.class)
                .setParameter("community", community.value())
                .getResultList());
    }

    @Override
    public List<CompoundView> visibleTo(PersonId person) {
        List<Mandate> held = mandates.of(person);
        return views(entityManager
                .createQuery(
                        "select c from Compound c where c.community in :communities or c.id in"
                                + " (select s.compound from Seat s where s.until is null and s.organisation in :parties)"
                                + " order by c.name",
                        Compound.class)
                .setParameter("communities", values(communitiesOf(held)))
                .setParameter("parties", values(organisationsOf(held, Post.PARTY_DELEGATE::equals)))
                .getResultList());
    }

    @Override
    public Map<CompoundId, String> names(Collection<CompoundId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select c from Compound c where c.id in :ids", Compound.class)
                .setParameter(
                        "ids", ids.stream().map(CompoundId::value).distinct().toList())
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(Compound::id, Compound::name));
    }

    @Override
    public CompoundId enter(String name, OrganisationId community, int households) {
        Compound compound = new Compound(name, community, households);
        entityManager.persist(compound);
        entityManager.flush();
        return compound.id();
    }

    @Override
    public void seat(CompoundId compound, Party party, OrganisationId organisation, Instant moment) {
        entityManager
                .createQuery(
                        "select s from Seat s where s.compound = :compound and s.party = :party and s.until is null",
                        Seat.class)
                .setParameter("compound", compound.value())
                .setParameter("party", party)
                .getResultStream()
                .forEach(each -> each.leave(moment));
        entityManager.flush();
        entityManager.persist(new Seat(compound, party, organisation, moment));
    }

    private Compound registered(CompoundId id) {
        return Optional.ofNullable(entityManager.find(Compound.class, id.value()))
                .orElseThrow(() -> new UnknownCompound(id));
    }

    private List<CompoundView> views(List<Compound> compounds) {
        Map<OrganisationId, OrganisationView> communities = organisations.views(
                compounds.stream().map(Compound::community).distinct().toList());
        return compounds.stream()
                .map(each -> each.view(
                        Optional.ofNullable(communities.get(each.community())).orElseThrow()))
                .toList();
    }

    /** The communities of all posts but a delegate's, who sees the compounds of its party's seats. */
    private Set<OrganisationId> communitiesOf(List<Mandate> held) {
        Set<OrganisationId> communities = new HashSet<>();
        Set<OrganisationId> streets = new HashSet<>();
        for (OrganisationView each : organisations
                .views(organisationsOf(held, post -> post != Post.PARTY_DELEGATE))
                .values()) {
            each.community()
                    .ifPresentOrElse(communities::add, () -> each.street().ifPresent(streets::add));
        }
        communities.addAll(organisations.communitiesOf(streets));
        return communities;
    }

    private static Set<OrganisationId> organisationsOf(List<Mandate> held, Predicate<Post> posts) {
        return held.stream()
                .filter(each -> posts.test(each.post()))
                .map(Mandate::organisation)
                .collect(Collectors.toSet());
    }

    private static List<String> values(Collection<OrganisationId> ids) {
        return ids.isEmpty() ? NOBODY : ids.stream().map(OrganisationId::value).toList();
    }
}
