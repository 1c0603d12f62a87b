package org.lianxi.committee.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

@ApplicationScoped
class JpaAuthorisations implements AuthorisationRegister {

    private static final int MOST = 100;

    private final EntityManager entityManager;

    @Inject
    JpaAuthorisations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public AuthorisationId enter(AuthorisationDraft draft) {
        Authorisation entered = new Authorisation(draft);
        entityManager.persist(entered);
        entityManager.flush();
        draft.file().ifPresent(file -> entityManager.persist(new AuthorisationPaper(entered.id(), file)));
        return new AuthorisationId(entered.id());
    }

    @Override
    public boolean isNumberTaken(OrganisationId organisation, String number, PersonId person) {
        return !entityManager
                .createQuery(
                        "select a.id from Authorisation a where a.organisation = :organisation and a.number = :number"
                                + " and a.person = :person",
                        String.class)
                .setParameter("organisation", organisation.value())
                .setParameter("number", number.strip())
                .setParameter("person", person.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public DelegateAuthorisation get(AuthorisationId id) {
        Authorisation found = found(id);
        return shown(List.of(found)).get(0);
    }

    @Override
    public List<DelegateAuthorisation> of(OrganisationId organisation) {
        return listed("a.organisation", organisation.value());
    }

    @Override
    public List<DelegateAuthorisation> naming(PersonId person) {
        return listed("a.person", person.value());
    }

    @Override
    public Optional<AuthorisationFile> file(AuthorisationId id) {
        return Optional.ofNullable(entityManager.find(AuthorisationPaper.class, id.value()))
                .map(AuthorisationPaper::file);
    }

    @Override
    public boolean withdraw(AuthorisationId id, Instant moment) {
        return found(id).withdraw(moment);
    }

    private Authorisation found(AuthorisationId id) {
        return Optional.ofNullable(entityManager.find(Authorisation.class, id.value()))
                .orElseThrow(() -> new UnknownAuthorisation(id));
    }

    private List<DelegateAuthorisation> listed(String column, String value) {
        return shown(entityManager
                .createQuery(
                        "select a from Authorisation a where " + column + " = :value order by a.from desc, a.id",
                        Authorisation.class)
                .setParameter("value", value)
                .setMaxResults(MOST)
                .getResultList());
    }

    /** With the names of the papers, in one query, and without their bytes. */
    private List<DelegateAuthorisation> shown(List<Authorisation> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = new HashMap<>();
        entityManager
                .createQuery(
                        "select p.authorisation, p.name from AuthorisationPaper p where p.authorisation in :ids",
                        Object[].class)
                .setParameter("ids", found.stream().map(Authorisation::id).toList())
                .getResultStream()
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        return found.stream()
                .map(each -> each.view(Optional.ofNullable(names.get(each.id()))))
                .toList();
    }
}
