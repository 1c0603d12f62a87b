package org.lianxi.meeting.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaStandings implements Standings {

    private final EntityManager entityManager;

    @Inject
    JpaStandings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Standing> openAfter(StandingKind kind, String key, int rows) {
        return entityManager
                .createQuery(
                        "select e." + kind.key() + ", e.state from " + kind.entity() + " e where e." + kind.key()
                                + " > :after and e.state in :open order by e." + kind.key(),
                        Object[].class)
                .setParameter("after", key)
                .setParameter("open", kind.open())
                .setMaxResults(rows)
                .getResultStream()
                .map(row -> new Standing(kind, (String) row[0], ((Enum<?>) row[1]).name()))
                .toList();
    }

    @Override
    public Map<String, String> states(StandingKind kind, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select e." + kind.key() + ", e.state from " + kind.entity() + " e where e." + kind.key()
                                + " in :keys",
                        Object[].class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> ((Enum<?>) row[1]).name(), (one, other) -> other));
    }
}
