package org.lianxi.committee.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

@ApplicationScoped
class JpaContacts implements Contacts {

    private final EntityManager entityManager;

    @Inject
    JpaContacts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<ContactCard> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(ContactCard.class, person.value()));
    }

    @Override
    public List<ContactCard> confirmed(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select c from ContactCard c where c.person in :persons and c.confirmedAt is not null",
                                ContactCard.class)
                        .setParameter(
                                "persons",
                                persons.stream().map(PersonId::value).distinct().toList())
                        .getResultList();
    }

    @Override
    public List<ContactCard> confirmedAfter(String person, int most) {
        return entityManager
                .createQuery(
                        "select c from ContactCard c where c.person > :person and c.confirmedAt is not null order by c.person",
                        ContactCard.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void add(ContactCard contact) {
        entityManager.persist(contact);
    }

    @Override
    public void remove(ContactCard contact) {
        entityManager.remove(contact);
    }
}
