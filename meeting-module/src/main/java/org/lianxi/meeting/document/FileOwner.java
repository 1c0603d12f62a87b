package org.lianxi.meeting.document;

import org.lianxi.committee.mandate.PersonId;

/** Port: a feature whose subjects own files says who may read them. */
public interface FileOwner {

    /** The kind of subject it answers for, as in {@link org.lianxi.committee.audit.Subject#kind()}. */
    String subjectKind();

    /**
     * Lets pass whoever may read the subject.
     *
     * @throws org.lianxi.committee.permission.NotPermitted otherwise
     */
    void requireMayRead(PersonId by, String subjectId);
}
