package org.lianxi.committee.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.persistence.JpaRows;
import org.lianxi.committee.territory.CompoundId;

@ApplicationScoped
class JpaImportStock implements ImportStock {

    private static final int PIECE = 500;

    private final EntityManager entityManager;

    @Inject
    JpaImportStock(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<OrganisationView> organisations() {
        return entityManager
                .createQuery("select o.id, o.kind, o.name, o.community, o.street from Organisation o", Object[].class)
                .getResultStream()
                .map(row -> new OrganisationView(
                        new OrganisationId((String) row[0]),
                        (OrganisationKind) row[1],
                        (String) row[2],
                        organisation(row[3]),
                        organisation(row[4])))
                .toList();
    }

    @Override
    public Map<String, CompoundId> compounds() {
        return entityManager
                .createQuery("select c.community, c.name, c.id from Compound c", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row[0] + "/" + row[1], row -> new CompoundId((String) row[2]), (one, other) -> one));
    }

    @Override
    public Set<String> buildings(Collection<CompoundId> compounds) {
        Set<String> found = new HashSet<>();
        List<String> ids = compounds.stream().map(CompoundId::value).distinct().toList();
        inPieces(ids, piece -> entityManager
                .createQuery(
                        "select b.compound, b.name from Building b where b.compound in :compounds and b.until is null",
                        Object[].class)
                .setParameter("compounds", piece)
                .getResultStream()
                .forEach(row -> found.add(row[0] + "/" + row[1])));
        return found;
    }

    @Override
    public Map<String, List<PersonId>> persons(Collection<String> titles) {
        Map<String, List<PersonId>> found = new HashMap<>();
        inPieces(titles, piece -> entityManager
                .createQuery("select p.displayName, p.id from Person p where p.displayName in :titles", Object[].class)
                .setParameter("titles", piece)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent((String) row[0], title -> new ArrayList<>())
                        .add(new PersonId((String) row[1]))));
        return found;
    }

    @Override
    public List<Mandate> mandates(Collection<OrganisationId> organisations) {
        List<Mandate> found = new ArrayList<>();
        List<String> ids =
                organisations.stream().map(OrganisationId::value).distinct().toList();
        inPieces(ids, piece -> entityManager
                .createQuery(
                        "select h.id, h.person, h.post, h.organisation, h.from, h.until from HeldPost h"
                                + " where h.organisation in :organisations and h.delegatedMandate is null",
                        Object[].class)
                .setParameter("organisations", piece)
                .getResultStream()
                .forEach(row -> found.add(new Mandate(
                        new MandateId((String) row[0]),
                        new PersonId((String) row[1]),
                        (Post) row[2],
                        new OrganisationId((String) row[3]),
                        (Instant) row[4],
                        Optional.ofNullable((Instant) row[5])))));
        return found;
    }

    @Override
    public Set<PersonId> holders(Collection<PersonId> persons, Predicate<Post> post) {
        Set<PersonId> found = new HashSet<>();
        List<Post> posts = Stream.of(Post.values()).filter(post).toList();
        List<String> ids = persons.stream().map(PersonId::value).distinct().toList();
        inPieces(ids, piece -> entityManager
                .createQuery(
                        "select h.person from HeldPost h where h.person in :persons and h.post in :posts", String.class)
                .setParameter("persons", piece)
                .setParameter("posts", posts)
                .getResultStream()
                .forEach(id -> found.add(new PersonId(id))));
        return found;
    }

    @Override
    public void enter(Map<PersonId, String> titles) {
        JpaRows.insert(
                entityManager,
                "insert into committee_person (id, display_name) values ",
                2,
                List.copyOf(titles.entrySet()),
                (each, values) -> values.addAll(List.of(each.getKey().value(), each.getValue())));
    }

    @Override
    public void give(List<Mandate> mandates, Set<OrganisationId> authorisedOnly) {
        JpaRows.insert(
                entityManager,
                "insert into committee_mandate (id, person_id, post, organisation_id, valid_from, valid_until,"
                        + " authorised_only, version) values ",
                8,
                mandates,
                (each, values) -> {
                    boolean needsPaper =
                            each.post() == Post.PARTY_DELEGATE && authorisedOnly.contains(each.organisation());
                    values.add(each.id().value());
                    values.add(each.person().value());
                    values.add(each.post().name());
                    values.add(each.organisation().value());
                    values.add(moment(each.from()));
                    values.add(each.until().map(JpaImportStock::moment).orElse(null));
                    values.add(needsPaper);
                    values.add(1);
                });
    }

    @Override
    public void forget() {
        entityManager.flush();
        entityManager.clear();
    }

    private static <T> void inPieces(Collection<T> all, Consumer<List<T>> read) {
        List<T> list = List.copyOf(all);
        for (int start = 0; start < list.size(); start += PIECE) {
            read.accept(list.subList(start, Math.min(list.size(), start + PIECE)));
        }
    }

    private static Timestamp moment(Instant at) {
        return Timestamp.from(at.truncatedTo(ChronoUnit.MICROS));
    }

    private static Optional<OrganisationId> organisation(@Nullable Object id) {
        return Optional.ofNullable((String) id).map(OrganisationId::new);
    }
}
