package org.lianxi.meeting.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Subject;

/** Keeps the files. */
interface FileRepository {

    void add(StoredFile file);

    void remove(StoredFile file);

    Optional<StoredFile> find(StoredFileId id);

    /** The files of a subject without their bytes, in the order in which they were attached. */
    List<StoredFileView> of(Subject owner);

    /** The files of several subjects of one kind, in one query, by the subject's id. */
    Map<String, List<StoredFileView>> of(String kind, Collection<String> subjects);
}
