package org.lianxi.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class JpaSignInRepository implements SignInRepository {

    private final EntityManager entityManager;

    @Inject
    JpaSignInRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(SignInEntry entry) {
        entityManager.persist(entry);
    }

    @Override
    public List<SignInEntry> of(MeetingId meeting) {
        return entityManager
                .createQuery(
                        "select e from SignInEntry e where e.meeting = :meeting order by e.signedAt, e.id",
                        SignInEntry.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    @Override
    public List<SignInEntry> openOf(PersonId person) {
        return entityManager
                .createQuery(
                        "select e from SignInEntry e where e.person = :person and e.leftAt is null", SignInEntry.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
