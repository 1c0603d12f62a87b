package org.lianxi.meeting.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Subject;

@ApplicationScoped
class JpaFileRepository implements FileRepository {

    private final EntityManager entityManager;

    @Inject
    JpaFileRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(StoredFile file) {
        entityManager.persist(file);
    }

    @Override
    public void remove(StoredFile file) {
        entityManager.remove(file);
    }

    @Override
    public Map<String, List<StoredFileView>> of(String kind, Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        """
                        select f.id, f.name, f.kind, f.sizeBytes, f.sha256, f.storedAt, f.subjectId from StoredFile f
                        where f.subjectKind = :kind and f.subjectId in :ids order by f.storedAt, f.id
                        """,
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("ids", subjects)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[6], Collectors.mapping(JpaFileRepository::view, Collectors.toList())));
    }

    @Override
    public Optional<StoredFile> find(StoredFileId id) {
        return Optional.ofNullable(entityManager.find(StoredFile.class, id.value()));
    }

    @Override
    public List<StoredFileView> of(Subject owner) {
        return entityManager
                .createQuery(
                        """
                        select f.id, f.name, f.kind, f.sizeBytes, f.sha256, f.storedAt from StoredFile f
                        where f.subjectKind = :kind and f.subjectId = :id order by f.storedAt, f.id
                        """,
                        Object[].class)
                .setParameter("kind", owner.kind())
                .setParameter("id", owner.id())
                .getResultStream()
                .map(JpaFileRepository::view)
                .toList();
    }

    private static StoredFileView view(Object[] row) {
        return new StoredFileView(
                new StoredFileId((String) row[0]),
                (String) row[1],
                (FileKind) row[2],
                (Long) row[3],
                (String) row[4],
                (Instant) row[5]);
    }
}
