package org.lianxi.meeting.document;

import java.util.List;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Problem;

/**
 * Keeps the files that come with an act. Other features call it inside their use case, which has asked for the
 * permission; at most {@value #MOST_FILES} files of at most {@value #MOST_BYTES} bytes, of a {@link FileKind}.
 */
public interface StoreFiles {

    int MOST_FILES = 5;

    int MOST_BYTES = 10 * 1024 * 1024;

    /** What is wrong with these files, each problem naming the field and as its first argument the file; empty if nothing. */
    List<Problem> check(String field, List<NewFile> files);

    /**
     * Stores the files for the subject, of kind {@code matter} or {@code task}.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput when {@link #check} finds a problem
     */
    List<StoredFileView> store(PersonId by, Subject owner, List<NewFile> files);

    /**
     * Removes a file of the subject.
     *
     * @throws UnknownFile when the subject has none with this id
     */
    void remove(Subject owner, StoredFileId file);
}
