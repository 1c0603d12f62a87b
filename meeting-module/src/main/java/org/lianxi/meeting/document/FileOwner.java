package org.lianxi.meeting.document;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Port: a feature whose subjects own files says who may read them. */
public interface FileOwner {

    /** The kind of subject it answers for, as in {@link org.lianxi.committee.audit.Subject#kind()}. */
    String subjectKind();

    /**
     * Lets pass whoever may read the subject.
     *
     * @return the community concerned
     * @throws org.lianxi.committee.permission.NotPermitted otherwise
     */
    OrganisationId requireMayRead(PersonId by, String subjectId);
}
