package org.lianxi.meeting.document;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Subject;
import org.lianxi.meeting.testing.Surroundings;

/** The file feature, put together for tests. */
public final class DocumentFixture {

    public final StoreFiles store;
    public final Files files;
    private final List<FileOwner> owners = new ArrayList<>();

    public DocumentFixture(Surroundings around, Optional<EntityManager> database) {
        FileRepository repository =
                database.<FileRepository>map(JpaFileRepository::new).orElseGet(InMemoryFileRepository::new);
        this.store = new StoringFiles(repository, around.clock());
        this.files = new KeptFiles(repository, owners, around.acts());
    }

    public void ownedBy(FileOwner owner) {
        owners.add(owner);
    }

    private static final class InMemoryFileRepository implements FileRepository {

        private final List<StoredFile> files = new ArrayList<>();

        @Override
        public void add(StoredFile file) {
            files.add(file);
        }

        @Override
        public void remove(StoredFile file) {
            files.remove(file);
        }

        @Override
        public Map<String, List<StoredFileView>> of(String kind, Collection<String> subjects) {
            return files.stream()
                    .filter(file -> file.owner().kind().equals(kind)
                            && subjects.contains(file.owner().id()))
                    .collect(Collectors.groupingBy(
                            file -> file.owner().id(), Collectors.mapping(StoredFile::toView, Collectors.toList())));
        }

        @Override
        public Optional<StoredFile> find(StoredFileId id) {
            return files.stream().filter(file -> file.toView().id().equals(id)).findFirst();
        }

        @Override
        public List<StoredFileView> of(Subject owner) {
            return files.stream()
                    .filter(file -> file.owner().equals(owner))
                    .map(StoredFile::toView)
                    .toList();
        }
    }
}
