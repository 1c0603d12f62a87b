package org.lianxi.meeting.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

@ApplicationScoped
class KeptFiles implements Files {

    private final FileRepository files;
    private final Iterable<FileOwner> owners;

    @Inject
    KeptFiles(FileRepository files, Instance<FileOwner> owners) {
        this(files, (Iterable<FileOwner>) owners);
    }

    KeptFiles(FileRepository files, Iterable<FileOwner> owners) {
        this.files = files;
        this.owners = owners;
    }

    @Override
    public FileContent read(PersonId by, StoredFileId id) {
        StoredFile file = files.find(id).orElseThrow(() -> new UnknownFile(id));
        ownerOf(file.owner()).requireMayRead(by, file.owner().id());
        return file.toContent();
    }

    @Override
    public List<StoredFileView> of(Subject owner) {
        return files.of(owner);
    }

    private FileOwner ownerOf(Subject subject) {
        return StreamSupport.stream(owners.spliterator(), false)
                .filter(owner -> owner.subjectKind().equals(subject.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody answers for files of a " + subject.kind()));
    }
}
