package org.lianxi.committee.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;

@ApplicationScoped
class JpaStoredFactors implements StoredFactors {

    private final EntityManager entityManager;

    @Inject
    JpaStoredFactors(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<SecondFactor> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(SecondFactor.class, person.value()));
    }

    @Override
    public Optional<SecondFactor> hold(PersonId person) {
        Optional<SecondFactor> held = Optional.ofNullable(
                entityManager.find(SecondFactor.class, person.value(), LockModeType.PESSIMISTIC_WRITE));
        held.ifPresent(entityManager::refresh);
        return held;
    }

    @Override
    public Set<PersonId> confirmedAmong(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        return entityManager
                .createQuery(
                        "select f.person from SecondFactor f where f.person in :persons and f.confirmedAt is not null",
                        String.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void add(SecondFactor factor) {
        entityManager.persist(factor);
        entityManager.flush();
    }

    @Override
    public void replaceRecoveryCodes(PersonId person, Collection<String> digests) {
        removeRecoveryCodes(person);
        for (String digest : digests) {
            entityManager
                    .createNativeQuery("insert into committee_recovery_code (person_id, code_digest) values (?1, ?2)")
                    .setParameter(1, person.value())
                    .setParameter(2, digest)
                    .executeUpdate();
        }
    }

    @Override
    public boolean useRecoveryCode(PersonId person, String digest) {
        return entityManager
                        .createNativeQuery(
                                "delete from committee_recovery_code where person_id = ?1 and code_digest = ?2")
                        .setParameter(1, person.value())
                        .setParameter(2, digest)
                        .executeUpdate()
                > 0;
    }

    @Override
    public void remove(PersonId person) {
        removeRecoveryCodes(person);
        find(person).ifPresent(entityManager::remove);
        entityManager.flush();
    }

    private void removeRecoveryCodes(PersonId person) {
        entityManager
                .createNativeQuery("delete from committee_recovery_code where person_id = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }
}
