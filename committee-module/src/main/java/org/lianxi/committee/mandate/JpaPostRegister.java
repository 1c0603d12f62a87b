package org.lianxi.committee.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

@ApplicationScoped
class JpaPostRegister implements PostRegister {

    private static final int MOST_PERSONS = 200;
    private static final String SIDE = sideInSql();

    private final EntityManager entityManager;

    @Inject
    JpaPostRegister(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Map<PersonId, List<Mandate>> postsOf(Collection<PersonId> persons, Instant at) {
        Map<PersonId, List<Mandate>> posts = new HashMap<>();
        persons.forEach(each -> posts.put(each, List.of()));
        if (!persons.isEmpty()) {
            posts.putAll(entityManager
                    .createQuery(
                            "select h from HeldPost h where h.person in :persons and " + HeldPost.IN_FORCE_NOW
                                    + " order by h.from, h.id",
                            HeldPost.class)
                    .setParameter(
                            "persons",
                            persons.stream().map(PersonId::value).distinct().toList())
                    .setParameter("now", at)
                    .getResultStream()
                    .map(HeldPost::mandate)
                    .collect(Collectors.groupingBy(Mandate::person, Collectors.toUnmodifiableList())));
        }
        return Map.copyOf(posts);
    }

    /** The persons of the page are found first and joined with all they hold: one statement. */
    @Override
    public Page<CrossAppointment> across(Set<OrganisationId> communities, Instant at, PageRequest page) {
        if (communities.isEmpty()) {
            return Page.empty(page);
        }
        String inForce = "m.valid_from <= ? and (m.valid_until is null or m.valid_until > ?)";
        String places = communities.stream().map(each -> "?").collect(Collectors.joining(", "));
        String sql = "select h.* from (select m.person_id from committee_mandate m"
                + " join committee_organisation o on o.id = m.organisation_id where " + inForce
                + " and m.person_id in (select l.person_id from committee_mandate l"
                + " join committee_organisation c on c.id = l.organisation_id where c.community_id in (" + places + "))"
                + " group by m.person_id having count(distinct " + SIDE + ") > 1"
                + " order by m.person_id limit ? offset ?) p join committee_mandate h on h.person_id = p.person_id"
                + " where " + inForce.replace("m.", "h.") + " order by h.person_id, h.valid_from, h.id";
        Timestamp moment = Timestamp.from(at.truncatedTo(ChronoUnit.MICROS));
        Query query = entityManager.createNativeQuery(sql, HeldPost.class);
        List<Object> values = new ArrayList<>(List.of(moment, moment));
        communities.forEach(each -> values.add(each.value()));
        values.addAll(List.of(page.rowsToFetch(), page.offset(), moment, moment));
        for (int position = 0; position < values.size(); position++) {
            query.setParameter(position + 1, values.get(position));
        }
        List<Mandate> held = new ArrayList<>();
        for (Object row : query.getResultList()) {
            held.add(((HeldPost) row).mandate());
        }
        return Page.of(bySide(held), page);
    }

    @Override
    public Page<Mandate> in(OrganisationId organisation, Tense tense, Instant at, PageRequest page) {
        List<HeldPost> rows = entityManager
                .createQuery(
                        "select h from HeldPost h where h.organisation = :organisation and " + condition(tense)
                                + " order by h.from desc, h.id",
                        HeldPost.class)
                .setParameter("organisation", organisation.value())
                .setParameter("now", at)
                .setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch())
                .getResultList();
        return Page.of(rows, page).map(HeldPost::mandate);
    }

    @Override
    public List<Mandate> allOf(PersonId person) {
        return entityManager
                .createQuery(
                        "select h from HeldPost h where h.person = :person order by h.from desc, h.id", HeldPost.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(HeldPost::mandate)
                .toList();
    }

    @Override
    public List<PersonView> activeIn(OrganisationId community, Instant at) {
        return entityManager
                .createQuery(
                        "select p from Person p where p.id in (select h.person from HeldPost h, Organisation o"
                                + " where o.id = h.organisation and o.community = :community and h.from <= :now"
                                + " and (h.until is null or h.until > :now)) order by p.displayName, p.id",
                        Person.class)
                .setParameter("community", community.value())
                .setParameter("now", at)
                .setMaxResults(MOST_PERSONS)
                .getResultStream()
                .map(Person::view)
                .toList();
    }

    @Override
    public List<Mandate> delegatedBy(PersonId person, Instant at) {
        return entityManager
                .createQuery(
                        "select h from HeldPost h where h.delegatedBy = :person and h.until > :now"
                                + " order by h.from, h.id",
                        HeldPost.class)
                .setParameter("person", person.value())
                .setParameter("now", at)
                .getResultStream()
                .map(HeldPost::mandate)
                .toList();
    }

    @Override
    public Mandate get(MandateId id) {
        return Optional.ofNullable(entityManager.find(HeldPost.class, id.value()))
                .map(HeldPost::mandate)
                .orElseThrow(() -> new UnknownMandate(id));
    }

    /** Terms only: an appointed delegate without authorisation stands in the list of now, and is told apart there. */
    private static String condition(Tense tense) {
        return switch (tense) {
            case NOW -> "h.from <= :now and (h.until is null or h.until > :now)";
            case FUTURE -> "h.from > :now and (h.until is null or h.until > h.from)";
            case PAST -> "h.until <= :now";
        };
    }

    private List<CrossAppointment> bySide(List<Mandate> held) {
        Map<OrganisationId, Side> sides = sides(held);
        Map<PersonId, Map<Side, List<Mandate>>> persons = new LinkedHashMap<>();
        for (Mandate each : held) {
            Side side = sides.get(each.organisation());
            if (side != null) {
                persons.computeIfAbsent(each.person(), person -> new EnumMap<>(Side.class))
                        .computeIfAbsent(side, known -> new ArrayList<>())
                        .add(each);
            }
        }
        return persons.entrySet().stream()
                .map(each -> new CrossAppointment(each.getKey(), each.getValue()))
                .toList();
    }

    private Map<OrganisationId, Side> sides(List<Mandate> held) {
        Map<OrganisationId, Side> sides = new HashMap<>();
        if (!held.isEmpty()) {
            entityManager
                    .createQuery("select o.id, o.kind from Organisation o where o.id in :ids", Object[].class)
                    .setParameter(
                            "ids",
                            held.stream()
                                    .map(each -> each.organisation().value())
                                    .distinct()
                                    .toList())
                    .getResultStream()
                    .forEach(row -> Side.of((OrganisationKind) row[1])
                            .ifPresent(side -> sides.put(new OrganisationId((String) row[0]), side)));
        }
        return sides;
    }

    /** The side of organisation {@code o} in SQL; null for most kinds, which {@code count} passes over. */
    private static String sideInSql() {
        StringBuilder sql = new StringBuilder("case");
        for (Side side : Side.values()) {
            sql.append(side.kinds().stream()
                            .map(kind -> "'" + kind + "'")
                            .collect(Collectors.joining(", ", " when o.kind in (", ") then ")))
                    .append('\'')
                    .append(side)
                    .append('\'');
        }
        return sql.append(" end").toString();
    }
}
