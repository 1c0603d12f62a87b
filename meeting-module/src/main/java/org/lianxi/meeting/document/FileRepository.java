package org.lianxi.meeting.document;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Subject;

/** Keeps the files. */
interface FileRepository {

    void add(StoredFile file);

    Optional<StoredFile> find(StoredFileId id);

    /** The files of a subject without their bytes, in the order in which they were attached. */
    List<StoredFileView> of(Subject owner);
}
