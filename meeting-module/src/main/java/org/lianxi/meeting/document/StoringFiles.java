package org.lianxi.meeting.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;

@ApplicationScoped
class StoringFiles implements StoreFiles {

    private final FileRepository files;
    private final InstantSource clock;

    @Inject
    StoringFiles(FileRepository files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public List<Problem> check(String field, List<NewFile> newFiles) {
        List<Problem> problems = new ArrayList<>();
        if (newFiles.size() > MOST_FILES) {
            problems.add(new Problem(field, "too-many-files", List.of(MOST_FILES)));
        }
        newFiles.stream()
                .map(file -> new FileCheck(field, file).problem())
                .flatMap(Optional::stream)
                .forEach(problems::add);
        return problems;
    }

    @Override
    public List<StoredFileView> store(PersonId by, Subject owner, List<NewFile> newFiles) {
        List<Problem> problems = check("files", newFiles);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return newFiles.stream()
                .map(file -> new FileCheck("files", file).checked())
                .map(file -> add(new StoredFile(owner, by, clock.instant(), file)))
                .toList();
    }

    @Override
    public void remove(Subject owner, StoredFileId id) {
        StoredFile file =
                files.find(id).filter(each -> each.owner().equals(owner)).orElseThrow(() -> new UnknownFile(id));
        files.remove(file);
    }

    private StoredFileView add(StoredFile file) {
        files.add(file);
        return file.toView();
    }
}
