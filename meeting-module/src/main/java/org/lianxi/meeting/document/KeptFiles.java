package org.lianxi.meeting.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

@ApplicationScoped
class KeptFiles implements Files {

    private final FileRepository files;
    private final Iterable<FileOwner> owners;
    private final Event<Act> acts;

    @Inject
    KeptFiles(FileRepository files, Instance<FileOwner> owners, Event<Act> acts) {
        this(files, (Iterable<FileOwner>) owners, acts);
    }

    KeptFiles(FileRepository files, Iterable<FileOwner> owners, Event<Act> acts) {
        this.files = files;
        this.owners = owners;
        this.acts = acts;
    }

    @Override
    @Transactional
    public FileContent read(PersonId by, StoredFileId id) {
        StoredFile file = files.find(id).orElseThrow(() -> new UnknownFile(id));
        OrganisationId community =
                ownerOf(file.owner()).requireMayRead(by, file.owner().id());
        acts.fire(new FileRead(by, id, file.toView().sha256(), file.owner(), community));
        return file.toContent();
    }

    @Override
    public FileContent published(Subject owner, StoredFileId id) {
        return files.find(id)
                .filter(file -> file.owner().equals(owner))
                .orElseThrow(() -> new UnknownFile(id))
                .toContent();
    }

    @Override
    public List<StoredFileView> of(Subject owner) {
        return files.of(owner);
    }

    @Override
    public Map<String, List<StoredFileView>> of(String kind, Collection<String> subjects) {
        return files.of(kind, subjects);
    }

    private FileOwner ownerOf(Subject subject) {
        return StreamSupport.stream(owners.spliterator(), false)
                .filter(owner -> owner.subjectKind().equals(subject.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody answers for files of a " + subject.kind()));
    }
}
