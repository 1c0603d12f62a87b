package org.lianxi.committee.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;

@ApplicationScoped
class JpaPersonSearch implements PersonSearch {

    private final EntityManager entityManager;

    @Inject
    JpaPersonSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<PersonView> byLoginOrTitle(String text, int most) {
        return entityManager
                .createQuery(
                        "select p.id, p.displayName from Person p where p.displayName like :beginning escape '!'"
                                + " or p.id in (select a.person from Account a where a.login = :login)"
                                + " order by p.displayName, p.id",
                        Object[].class)
                .setParameter("beginning", text.replaceAll("([!%_])", "!$1") + "%")
                .setParameter("login", text)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new PersonView(new PersonId((String) row[0]), (String) row[1]))
                .toList();
    }
}
