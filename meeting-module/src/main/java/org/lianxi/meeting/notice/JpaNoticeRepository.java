package org.lianxi.meeting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class JpaNoticeRepository implements NoticeRepository {

    private final EntityManager entityManager;

    @Inject
    JpaNoticeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Object row) {
        entityManager.persist(row);
    }

    @Override
    public List<NoticeVersion> versions(MeetingId meeting) {
        return of(
                "select v from NoticeVersion v where v.meeting = :meeting order by v.number",
                NoticeVersion.class,
                meeting);
    }

    @Override
    public Optional<NoticeVersion> newest(MeetingId meeting) {
        return entityManager
                .createQuery(
                        "select v from NoticeVersion v where v.meeting = :meeting order by v.number desc",
                        NoticeVersion.class)
                .setParameter("meeting", meeting.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<MeetingId, Integer> newest(Collection<MeetingId> meetings) {
        if (meetings.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select v.meeting, max(v.number) from NoticeVersion v where v.meeting in :meetings"
                                + " group by v.meeting",
                        Object[].class)
                .setParameter(
                        "meetings",
                        meetings.stream().map(MeetingId::value).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> new MeetingId((String) row[0]), row -> ((Number) row[1]).intValue()));
    }

    @Override
    public List<Recipient> recipients(MeetingId meeting) {
        return of(
                "select r from Recipient r where r.meeting = :meeting order by r.number, r.id",
                Recipient.class,
                meeting);
    }

    @Override
    public List<Contact> contacts(MeetingId meeting) {
        return of("select c from Contact c where c.meeting = :meeting order by c.id", Contact.class, meeting);
    }

    @Override
    public List<Substitution> substitutions(MeetingId meeting) {
        return of("select s from Substitution s where s.meeting = :meeting order by s.id", Substitution.class, meeting);
    }

    @Override
    public Optional<Substitution> substitution(String id) {
        return Optional.ofNullable(entityManager.find(Substitution.class, id));
    }

    @Override
    public List<StreetConsent> consents(MeetingId meeting) {
        return of(
                "select c from StreetConsent c where c.meeting = :meeting order by c.id", StreetConsent.class, meeting);
    }

    @Override
    public List<Move> moves(MeetingId meeting) {
        return of("select m from Move m where m.meeting = :meeting order by m.id", Move.class, meeting);
    }

    @Override
    public List<Move> moves(Collection<OrganisationId> communities, PageRequest request) {
        if (communities.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select m from Move m where m.community in :communities order by m.doneAt desc", Move.class)
                .setParameter(
                        "communities",
                        communities.stream().map(OrganisationId::value).toList())
                .setFirstResult((request.number() - 1) * request.size())
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    private <T> List<T> of(String query, Class<T> type, MeetingId meeting) {
        return entityManager
                .createQuery(query, type)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }
}
