package org.lianxi.meeting.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.task.TaskState;

@ApplicationScoped
class JpaFigureSheet implements FigureSheet {

    private static final String MEETINGS = "select m.community, count(m.id) from Meeting m"
            + " where m.community in :communities and m.state = :closed and m.startsAt >= :since group by m.community";

    private static final String RESOLUTIONS = "select r.community, r.state, count(r.id) from Resolution r"
            + " where r.community in :communities group by r.community, r.state";

    private static final String TASKS = "select t.community, count(t.id),"
            + " sum(case when t.state in :owed and t.dueAt <= :now then 1 else 0 end) from Task t"
            + " where t.community in :communities and t.state not in :done group by t.community";

    private final EntityManager entityManager;

    @Inject
    JpaFigureSheet(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Map<OrganisationId, Long> meetingsHeld(Set<OrganisationId> communities, Instant since) {
        return entityManager
                .createQuery(MEETINGS, Object[].class)
                .setParameter("communities", values(communities))
                .setParameter("closed", MeetingState.CLOSED)
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.toMap(JpaFigureSheet::community, row -> number(row[1])));
    }

    @Override
    public Map<OrganisationId, Map<ResolutionState, Long>> resolutions(Set<OrganisationId> communities) {
        Map<OrganisationId, Map<ResolutionState, Long>> counted = new HashMap<>();
        entityManager
                .createQuery(RESOLUTIONS, Object[].class)
                .setParameter("communities", values(communities))
                .getResultStream()
                .forEach(row -> counted.computeIfAbsent(community(row), each -> new EnumMap<>(ResolutionState.class))
                        .put((ResolutionState) row[1], number(row[2])));
        return counted;
    }

    @Override
    public Map<OrganisationId, TaskCount> tasks(Set<OrganisationId> communities, Instant now) {
        return entityManager
                .createQuery(TASKS, Object[].class)
                .setParameter("communities", values(communities))
                .setParameter("owed", TaskState.owed())
                .setParameter("done", TaskState.closed())
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(
                        JpaFigureSheet::community, row -> new TaskCount(number(row[1]), number(row[2]))));
    }

    private static OrganisationId community(Object[] row) {
        return new OrganisationId((String) row[0]);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Collection<String> values(Set<OrganisationId> communities) {
        return communities.stream().map(OrganisationId::value).toList();
    }
}
