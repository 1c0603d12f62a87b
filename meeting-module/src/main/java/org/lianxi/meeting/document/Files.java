package org.lianxi.meeting.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** The stored files. */
public interface Files {

    /**
     * The file with its bytes, for whoever may read the subject it was attached to; that it was read stands in the audit
     * trail.
     *
     * @throws UnknownFile when there is none with this id
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read the file's subject
     */
    FileContent read(PersonId by, StoredFileId id);

    /**
     * A file that its feature has published, and which therefore everybody may have.
     *
     * @throws UnknownFile when the subject has none with this id
     */
    FileContent published(Subject owner, StoredFileId id);

    /** The files of a subject, oldest first; for the views of the feature that owns the subject and has asked for the permission. */
    List<StoredFileView> of(Subject owner);

    /** The same for several subjects of one kind, in one query, by the subject's id; subjects without files are left out. */
    Map<String, List<StoredFileView>> of(String kind, Collection<String> subjects);
}
