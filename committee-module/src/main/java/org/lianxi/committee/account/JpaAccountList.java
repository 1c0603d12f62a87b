package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.paging.PageRequest;

@ApplicationScoped
class JpaAccountList implements AccountList {

    private static final String ROWS = "select a.person, p.displayName, a, (select count(l) from LinkedAccount l where"
            + " l.person = a.person) from Account a join Person p on p.id = a.person";

    private final EntityManager entityManager;

    @Inject
    JpaAccountList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<AccountRow> page(AccountFilter filter, PageRequest request) {
        return query(filter, "")
                .setFirstResult(request.offset())
                .setMaxResults(request.rowsToFetch())
                .getResultStream()
                .map(JpaAccountList::row)
                .toList();
    }

    @Override
    public List<AccountRow> after(AccountFilter filter, String login, int most) {
        return query(filter, " and a.login > :login")
                .setParameter("login", login)
                .setMaxResults(most)
                .getResultStream()
                .map(JpaAccountList::row)
                .toList();
    }

    private TypedQuery<Object[]> query(AccountFilter filter, String further) {
        String text = escaped(filter.text().strip().toLowerCase(Locale.ROOT));
        return entityManager
                .createQuery(
                        ROWS + " where (a.login like :begin escape '|' or p.displayName like :within escape '|')"
                                + filter.state().map(JpaAccountList::condition).orElse("")
                                + further + " order by a.login",
                        Object[].class)
                .setParameter("begin", text + "%")
                .setParameter("within", "%" + text + "%");
    }

    @Override
    public Map<String, Instant> locks(Collection<String> logins, Instant moment) {
        if (logins.isEmpty()) {
            return Map.of();
        }
        Map<String, String> digests =
                logins.stream().collect(Collectors.toMap(each -> new Login(each).digest(), each -> each));
        return entityManager
                .createQuery(
                        "select f.login, f.lockedUntil from SignInFailures f where f.login in :digests"
                                + " and f.lockedUntil > :moment",
                        Object[].class)
                .setParameter("digests", digests.keySet())
                .setParameter("moment", moment)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> Objects.requireNonNull(digests.get((String) row[0])), row -> (Instant) row[1]));
    }

    @Override
    public Optional<AccountRow> find(PersonId person) {
        return entityManager
                .createQuery(ROWS + " where a.person = :person", Object[].class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(JpaAccountList::row)
                .findFirst();
    }

    @Override
    public Map<PersonId, List<Post>> posts(Collection<PersonId> persons, Instant moment) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select h.person, h.post from HeldPost h where h.person in :persons and h.from <= :moment"
                                + " and (h.until is null or h.until > :moment) order by h.from, h.id",
                        Object[].class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .setParameter("moment", moment)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        held -> new PersonId((String) held[0]),
                        Collectors.mapping(held -> (Post) held[1], Collectors.toUnmodifiableList())));
    }

    @Override
    public List<PersonView> withoutAccount(String text, int most) {
        return entityManager
                .createQuery(
                        "select p.id, p.displayName from Person p where p.displayName like :within escape '|'"
                                + " and not exists (select a.person from Account a where a.person = p.id)"
                                + " order by p.displayName, p.id",
                        Object[].class)
                .setParameter("within", "%" + escaped(text.strip()) + "%")
                .setMaxResults(most)
                .getResultStream()
                .map(found -> new PersonView(new PersonId((String) found[0]), (String) found[1]))
                .toList();
    }

    private static AccountRow row(Object[] found) {
        Account account = (Account) found[2];
        return new AccountRow(
                new PersonId((String) found[0]),
                (String) found[1],
                account.login().value(),
                account.state(),
                (Long) found[3] > 0,
                account.version());
    }

    private static String condition(AccountState state) {
        return switch (state) {
            case SUSPENDED -> " and a.suspendedAt is not null";
            case AWAITING_OWN_PASSWORD -> " and a.suspendedAt is null and a.temporaryUntil is not null";
            case OPEN -> " and a.suspendedAt is null and a.temporaryUntil is null";
        };
    }

    private static String escaped(String text) {
        return text.replaceAll("([|%_])", "|$1");
    }
}
