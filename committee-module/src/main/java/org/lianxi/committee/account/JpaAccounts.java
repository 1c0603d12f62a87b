package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.calendar.InstantConverter;
import org.lianxi.committee.mandate.PersonId;

@ApplicationScoped
class JpaAccounts implements Accounts {

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
