package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxi.committee.calendar.WorkingDays;

/** Follows each meeting without a quorum to the one that was called again, one query for all of them at a time. */
@ApplicationScoped
class JpaSittings implements Sittings {

    private final EntityManager entityManager;

    @Inject
    JpaSittings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Map<MeetingId, LocalDate> heldOn(Collection<MeetingId> meetings) {
        Map<MeetingId, LocalDate> held = new HashMap<>();
        Map<String, MeetingId> asked =
                meetings.stream().distinct().collect(Collectors.toMap(MeetingId::value, Function.identity()));
        List<Meeting> found = find("select m from Meeting m where m.id in :ids", asked.keySet());
        while (!found.isEmpty()) {
            Map<String, MeetingId> inquorate = new HashMap<>();
            for (Meeting each : found) {
                MeetingId origin = asked.containsKey(each.id().value())
                        ? asked.get(each.id().value())
                        : asked.get(each.reconvenes().map(MeetingId::value).orElse(""));
                if (each.state() == MeetingState.CLOSED) {
                    each.openedAt()
                            .ifPresent(at ->
                                    held.put(origin, at.atZone(WorkingDays.ZONE).toLocalDate()));
                } else if (each.state() == MeetingState.INQUORATE) {
                    inquorate.put(each.id().value(), origin);
                }
            }
            asked = inquorate;
            found = find("select m from Meeting m where m.reconvenes in :ids", inquorate.keySet());
        }
        return Map.copyOf(held);
    }

    private List<Meeting> find(String query, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(query, Meeting.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
