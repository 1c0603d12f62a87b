package org.lianxi.meeting.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

@ApplicationScoped
class JpaSentActRepository implements SentActRepository {

    private final EntityManager entityManager;

    @Inject
    JpaSentActRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public boolean take(PersonId by, String key, Done done) {
        return entityManager
                        .createNativeQuery(
                                "insert ignore into meeting_sent_act (person, act_key, digest, sent_at) values (?1, ?2, ?3, ?4)")
                        .setParameter(1, by.value())
                        .setParameter(2, key)
                        .setParameter(3, done.digest())
                        .setParameter(4, stored(done.at()))
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Done> find(PersonId by, String key) {
        List<?> rows = entityManager
                .createNativeQuery("select digest, date_format(sent_at, '%Y-%m-%dT%H:%i:%s.%f') from meeting_sent_act"
                        + " where person = ?1 and act_key = ?2")
                .setParameter(1, by.value())
                .setParameter(2, key)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Done(
                        (String) row[0], LocalDateTime.parse((String) row[1]).toInstant(ZoneOffset.UTC)))
                .findFirst();
    }

    @Override
    public void forgetBefore(Instant moment) {
        entityManager
                .createNativeQuery("delete from meeting_sent_act where sent_at < ?1")
                .setParameter(1, stored(moment))
                .executeUpdate();
    }

    private static String stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).toString();
    }
}
