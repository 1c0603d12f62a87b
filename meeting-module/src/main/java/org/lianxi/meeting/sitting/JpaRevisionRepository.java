package org.lianxi.meeting.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianxi.meeting.convening.MeetingId;

/** One statement counts, so that two acts at the same moment are two changes. */
@ApplicationScoped
class JpaRevisionRepository implements RevisionRepository {

    private final EntityManager entityManager;

    @Inject
    JpaRevisionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public long next(MeetingId meeting) {
        entityManager
                .createNativeQuery("insert into meeting_revision (meeting, revision) values (?1, 1)"
                        + " on duplicate key update revision = revision + 1")
                .setParameter(1, meeting.value())
                .executeUpdate();
        return of(List.of(meeting)).getOrDefault(meeting, 0L);
    }

    @Override
    public Map<MeetingId, Long> of(Collection<MeetingId> meetings) {
        List<String> ids = meetings.stream().map(MeetingId::value).distinct().toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        String places = IntStream.rangeClosed(1, ids.size())
                .mapToObj(place -> "?" + place)
                .collect(Collectors.joining(","));
        Query query = entityManager.createNativeQuery(
                "select meeting, revision from meeting_revision where meeting in (" + places + ")");
        IntStream.rangeClosed(1, ids.size()).forEach(place -> query.setParameter(place, ids.get(place - 1)));
        Map<MeetingId, Long> found = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            found.put(new MeetingId((String) columns[0]), ((Number) columns[1]).longValue());
        }
        return found;
    }
}
