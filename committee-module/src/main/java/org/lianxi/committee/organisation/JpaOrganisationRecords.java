package org.lianxi.committee.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.HistoryLine.Change;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

@ApplicationScoped
class JpaOrganisationRecords implements OrganisationRecords {

    private static final int MOST_RELATIONS = 200;
    private static final int MOST_LINES = 500;

    private static final String IN_FORCE = " and x.from <= :day and (x.until is null or x.until >= :day)";

    private final EntityManager entityManager;

    @Inject
    JpaOrganisationRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public OrganisationRecord of(OrganisationId id, LocalDate day) {
        Organisation found = Optional.ofNullable(entityManager.find(Organisation.class, id.value()))
                .orElseThrow(() -> new UnknownOrganisation(id));
        String name = dated(
                        "select x from OrganisationName x where x.organisation = :id" + IN_FORCE,
                        OrganisationName.class,
                        id,
                        day)
                .map(OrganisationName::name)
                .orElse(found.view().name());
        Optional<OrganisationId> successor =
                successions("x.predecessor", id).stream().findFirst().map(Succession::successor);
        Optional<PartyStrength> strength = dated(
                        "select x from PartyCount x where x.organisation = :id" + IN_FORCE, PartyCount.class, id, day)
                .map(PartyCount::strength);
        return new OrganisationRecord(found.view(), name, found.from(), found.until(), successor, strength);
    }

    @Override
    public List<RelationView> relations(OrganisationId id, LocalDate day) {
        return entityManager
                .createQuery(
                        "select x from Relation x where (x.lower = :id or x.upper = :id)" + IN_FORCE
                                + " order by x.kind, x.from, x.id",
                        Relation.class)
                .setParameter("id", id.value())
                .setParameter("day", day)
                .setMaxResults(MOST_RELATIONS)
                .getResultStream()
                .map(Relation::view)
                .toList();
    }

    @Override
    public RelationView relation(RelationId id) {
        return Optional.ofNullable(entityManager.find(Relation.class, id.value()))
                .orElseThrow(() -> new UnknownRelation(id))
                .view();
    }

    @Override
    public List<HistoryLine> history(OrganisationId id) {
        List<HistoryLine> lines = new ArrayList<>(names(id));
        for (RelationView each : allRelations(id)) {
            boolean isLower = each.lower().equals(id);
            OrganisationId other = isLower ? each.upper() : each.lower();
            lines.add(related(each.from(), isLower ? Change.PUT_BELOW : Change.GOT_BELOW, each, other));
            each.until()
                    .ifPresent(last -> lines.add(
                            related(last.plusDays(1), isLower ? Change.LEFT : Change.LOST_BELOW, each, other)));
        }
        successions("x.predecessor", id)
                .forEach(each -> lines.add(line(each.from(), Change.SUCCEEDED_BY, Optional.of(each.successor()))));
        successions("x.successor", id)
                .forEach(each -> lines.add(line(each.from(), Change.TOOK_OVER, Optional.of(each.predecessor()))));
        all("select x from PartyCount x where x.organisation = :id", PartyCount.class, id)
                .forEach(each -> lines.add(new HistoryLine(
                        each.from(),
                        Change.COUNTED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(each.strength()))));
        lines.sort(Comparator.comparing(HistoryLine::day).reversed());
        return List.copyOf(lines.subList(0, Math.min(lines.size(), MOST_LINES)));
    }

    @Override
    public Page<OrganisationView> search(OrganisationFilter filter, PageRequest page) {
        String text = filter.text().isEmpty() ? "" : " and o.name like :text escape '!'";
        String kind = filter.kind().isEmpty() ? "" : " and o.kind = :kind";
        String area = filter.area().isEmpty() ? "" : " and (o.community = :area or o.street = :area)";
        TypedQuery<Organisation> query = entityManager.createQuery(
                "select o from Organisation o where o.until is null" + text + kind + area + " order by o.name, o.id",
                Organisation.class);
        filter.text().ifPresent(words -> query.setParameter("text", "%" + literally(words) + "%"));
        filter.kind().ifPresent(wanted -> query.setParameter("kind", wanted));
        filter.area().ifPresent(where -> query.setParameter("area", where.value()));
        return Page.of(
                query.setFirstResult(page.offset())
                        .setMaxResults(page.rowsToFetch())
                        .getResultStream()
                        .map(Organisation::view)
                        .toList(),
                page);
    }

    @Override
    public Optional<OrganisationId> find(OrganisationKind kind, String name, OrganisationId within) {
        return entityManager
                .createQuery(
                        "select o from Organisation o, Relation r where r.lower = o.id and r.upper = :within"
                                + " and r.kind = :territorial and r.until is null"
                                + " and o.kind = :kind and o.name = :name and o.until is null",
                        Organisation.class)
                .setParameter("within", within.value())
                .setParameter("territorial", RelationKind.TERRITORIAL)
                .setParameter("kind", kind)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultStream()
                .map(Organisation::id)
                .findFirst();
    }

    private List<HistoryLine> names(OrganisationId id) {
        List<HistoryLine> lines = new ArrayList<>();
        for (OrganisationName each : all(
                "select x from OrganisationName x where x.organisation = :id order by x.from",
                OrganisationName.class,
                id)) {
            Change change = lines.isEmpty() ? Change.FOUNDED : Change.RENAMED;
            lines.add(new HistoryLine(
                    each.from(),
                    change,
                    Optional.of(each.name()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return lines;
    }

    private List<RelationView> allRelations(OrganisationId id) {
        return entityManager
                .createQuery(
                        "select x from Relation x where x.lower = :id or x.upper = :id order by x.from desc",
                        Relation.class)
                .setParameter("id", id.value())
                .setMaxResults(MOST_LINES)
                .getResultStream()
                .map(Relation::view)
                .toList();
    }

    private List<Succession> successions(String side, OrganisationId id) {
        return all("select x from Succession x where " + side + " = :id", Succession.class, id);
    }

    private <T> List<T> all(String query, Class<T> type, OrganisationId id) {
        return entityManager
                .createQuery(query, type)
                .setParameter("id", id.value())
                .getResultList();
    }

    private <T> Optional<T> dated(String query, Class<T> type, OrganisationId id, LocalDate day) {
        return entityManager
                .createQuery(query, type)
                .setParameter("id", id.value())
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    private static HistoryLine related(LocalDate day, Change change, RelationView relation, OrganisationId other) {
        return new HistoryLine(
                day, change, Optional.empty(), Optional.of(relation.kind()), Optional.of(other), Optional.empty());
    }

    private static HistoryLine line(LocalDate day, Change change, Optional<OrganisationId> other) {
        return new HistoryLine(day, change, Optional.empty(), Optional.empty(), other, Optional.empty());
    }

    /** What somebody typed, without the signs that mean more in a pattern. */
    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
