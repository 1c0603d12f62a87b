package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lianxi.committee.calendar.InstantConverter;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;

@ApplicationScoped
class JpaAccounts implements Accounts {

    private static final int PIECE = 500;

    private final EntityManager entityManager;

    @Inject
    JpaAccounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Account> find(Login login) {
        return entityManager
                .createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(Account.class, person.value()));
    }

    @Override
    public boolean isEmpty() {
        return entityManager
                .createQuery("select a.login from Account a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(Account account) {
        entityManager.persist(account);
        entityManager.flush();
    }

    @Override
    public void addLater(Account account) {
        entityManager.persist(account);
    }

    @Override
    public void forget() {
        entityManager.flush();
        entityManager.clear();
    }

    @Override
    public Map<PersonId, String> logins(Collection<PersonId> persons) {
        Map<PersonId, String> found = new HashMap<>();
        inPieces(persons.stream().map(PersonId::value).toList(), piece -> entityManager
                .createQuery("select a.person, a.login from Account a where a.person in :persons", Object[].class)
                .setParameter("persons", piece)
                .getResultStream()
                .forEach(row -> found.put(new PersonId((String) row[0]), (String) row[1])));
        return found;
    }

    @Override
    public Set<String> taken(Collection<String> logins) {
        Set<String> found = new HashSet<>();
        inPieces(
                List.copyOf(logins),
                piece -> found.addAll(entityManager
                        .createQuery("select a.login from Account a where a.login in :logins", String.class)
                        .setParameter("logins", piece)
                        .getResultList()));
        return found;
    }

    @Override
    public List<NamedAccount> awaitingFirstPassword(AccountBatch batch, Instant moment) {
        return entityManager
                .createQuery(
                        "select a, p.displayName from Account a join Person p on p.id = a.person"
                                + " where a.firstPasswordBatch = :batch and a.suspendedAt is null and not exists"
                                + " (select h.id from HeldPost h where h.person = a.person and h.post in :byTwo"
                                + " and (h.until is null or h.until > :moment)) order by a.login",
                        Object[].class)
                .setParameter("batch", batch.value())
                .setParameter(
                        "byTwo",
                        Stream.of(Post.values()).filter(Post::isGivenByTwo).toList())
                .setParameter("moment", moment)
                .getResultStream()
                .map(row -> new NamedAccount((Account) row[0], (String) row[1]))
                .toList();
    }

    private static void inPieces(List<String> all, Consumer<List<String>> read) {
        for (int start = 0; start < all.size(); start += PIECE) {
            read.accept(all.subList(start, Math.min(all.size(), start + PIECE)));
        }
    }

    /** The insert that changes nothing locks the row for writing at once, be it old or new: no two can deadlock. */
    @Override
    public SignInFailures hold(Login login, Instant moment) {
        entityManager
                .createNativeQuery("insert into committee_sign_in_failure (login_digest, failures, last_failure)"
                        + " values (?1, 0, ?2) on duplicate key update failures = failures")
                .setParameter(1, login.digest())
                .setParameter(2, new InstantConverter().convertToDatabaseColumn(moment))
                .executeUpdate();
        SignInFailures failures = entityManager.find(SignInFailures.class, login.digest());
        entityManager.refresh(failures, LockModeType.PESSIMISTIC_WRITE);
        return failures;
    }

    @Override
    public void forgetFailuresBefore(Instant moment) {
        entityManager
                .createQuery("delete from SignInFailures f where f.lastFailure < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    @Override
    public Optional<Account> linkedWith(LinkedSubject subject) {
        return Optional.ofNullable(entityManager.find(LinkedAccount.class, subject.digest()))
                .flatMap(linked -> find(linked.person()));
    }

    @Override
    public boolean isLinked(PersonId person) {
        return !linked(person).isEmpty();
    }

    @Override
    public void link(PersonId person, LinkedSubject subject, Instant moment) {
        unlink(person);
        entityManager.persist(new LinkedAccount(subject, person, moment));
        entityManager.flush();
    }

    @Override
    public void unlink(PersonId person) {
        linked(person).forEach(entityManager::remove);
        entityManager.flush();
    }

    private List<LinkedAccount> linked(PersonId person) {
        return entityManager
                .createQuery("select l from LinkedAccount l where l.person = :person", LinkedAccount.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public void declareDemonstration() {
        entityManager
                .createQuery("update Account a set a.demonstration = true, a.temporaryUntil = null")
                .executeUpdate();
    }

    @Override
    public FirstSetUp holdFirstSetUp() {
        return entityManager.find(FirstSetUp.class, FirstSetUp.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
