package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.OpenBusiness;

/** A compound stays in its community while a meeting is planned, called or sitting there. */
@ApplicationScoped
class JpaOpenMeetings implements OpenBusiness {

    private static final int MOST = 20;

    private static final List<MeetingState> OPEN = Arrays.stream(MeetingState.values())
            .filter(Predicate.not(MeetingState::isOver))
            .toList();

    private final EntityManager entityManager;

    @Inject
    JpaOpenMeetings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Item> of(CompoundId compound) {
        return entityManager
                .createQuery(
                        "select m.title from Meeting m where (m.compound = :compound or "
                                + JpaMeetingRepository.ALSO_OF + ") and m.state in :open"
                                + " order by m.startsAt, m.id",
                        String.class)
                .setParameter("compound", compound.value())
                .setParameter("open", OPEN)
                .setMaxResults(MOST)
                .getResultStream()
                .map(title -> new Item(Sort.MEETING, title))
                .toList();
    }
}
