package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.calendar.InstantConverter;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.robot.RobotId;

@ApplicationScoped
class JpaMessages implements Messages {

    private static final String SHOWN =
            " from Message m where m.person = :person and m.channel = :portal and m.state = :sent";

    private final EntityManager entityManager;

    @Inject
    JpaMessages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Message message) {
        entityManager.persist(message);
    }

    @Override
    public Set<String> known(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : new HashSet<>(entityManager
                        .createQuery("select m.key from Message m where m.key in :keys", String.class)
                        .setParameter("keys", keys)
                        .getResultList());
    }

    @Override
    public List<Message> takeDue(Channel channel, Instant now, int most) {
        return taken("channel = ?3", channel.name(), now, most);
    }

    @Override
    public List<Message> takeDue(RobotId robot, Instant now, int most) {
        return taken("robot = ?3", robot.value(), now, most);
    }

    /** JPA has no word for rows that somebody else holds to be left out. */
    private List<Message> taken(String which, String value, Instant now, int most) {
        List<?> ids = entityManager
                .createNativeQuery(
                        "select id from committee_outbox_message where state = 'WAITING'" + " and not_before <= ?1 and "
                                + which + " order by not_before, id limit ?2 for update skip locked")
                .setParameter(1, new InstantConverter().convertToDatabaseColumn(now))
                .setParameter(2, most)
                .setParameter(3, value)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select m from Message m where m.id in :ids order by m.notBefore, m.id", Message.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public List<RobotId> robotsDue(Instant now) {
        return entityManager
                .createQuery(
                        "select distinct m.robot from Message m where m.state = :waiting and m.channel = :robot"
                                + " and m.notBefore <= :now",
                        String.class)
                .setParameter("waiting", MessageState.WAITING)
                .setParameter("robot", Channel.ROBOT)
                .setParameter("now", now)
                .getResultStream()
                .map(RobotId::new)
                .toList();
    }

    @Override
    public List<Message> dead(PageRequest page) {
        return entityManager
                .createQuery("select m from Message m where m.state = :dead order by m.id desc", Message.class)
                .setParameter("dead", MessageState.DEAD)
                .setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch())
                .getResultList();
    }

    @Override
    public long count(MessageState state) {
        return entityManager
                .createQuery("select count(m) from Message m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    @Override
    public Optional<Instant> dueSince(Instant now) {
        return entityManager
                .createQuery(
                        "select m.notBefore from Message m where m.state = :waiting and m.notBefore <= :now"
                                + " order by m.notBefore",
                        Instant.class)
                .setParameter("waiting", MessageState.WAITING)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return Optional.ofNullable(entityManager.find(Message.class, id.value()));
    }

    @Override
    public List<Message> inPortal(PersonId person, PageRequest page) {
        return entityManager
                .createQuery("select m" + SHOWN + " order by m.id desc", Message.class)
                .setParameter("person", person.value())
                .setParameter("portal", Channel.PORTAL)
                .setParameter("sent", MessageState.SENT)
                .setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch())
                .getResultList();
    }

    @Override
    public int unread(PersonId person, int most) {
        return entityManager
                .createQuery("select m.id" + SHOWN + " and m.readAt is null", String.class)
                .setParameter("person", person.value())
                .setParameter("portal", Channel.PORTAL)
                .setParameter("sent", MessageState.SENT)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    @Override
    public void readAll(PersonId person, Instant at) {
        entityManager
                .createQuery("update Message m set m.readAt = :at where m.person = :person and m.channel = :portal"
                        + " and m.state = :sent and m.readAt is null")
                .setParameter("at", at)
                .setParameter("person", person.value())
                .setParameter("portal", Channel.PORTAL)
                .setParameter("sent", MessageState.SENT)
                .executeUpdate();
    }

    @Override
    public void settle(Topic topic, Collection<String> audiences) {
        entityManager
                .createQuery("update Message m set m.state = :dropped where m.subjectId = :subject"
                        + " and m.subjectKind = :kind and m.act = :act and m.audience in :audiences"
                        + " and (m.state = :waiting or (m.channel = :portal and m.state = :sent))")
                .setParameter("dropped", MessageState.DROPPED)
                .setParameter("subject", topic.subject().id())
                .setParameter("kind", topic.subject().kind())
                .setParameter("act", topic.act())
                .setParameter("audiences", audiences)
                .setParameter("waiting", MessageState.WAITING)
                .setParameter("portal", Channel.PORTAL)
                .setParameter("sent", MessageState.SENT)
                .executeUpdate();
    }
}
