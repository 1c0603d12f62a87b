package org.lianxi.meeting.publicity;

import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.document.StoredFileId;

/** The secretary prepares a notice so that it shows nobody, and hands it to a second person. */
public interface RedactNotice {

    /**
     * Changes what it will say and show.
     *
     * @throws PublicNoticeNotAwaiting if it is not being prepared
     */
    void save(PersonId by, PublicNoticeId notice, NoticeEdit edit);

    /**
     * Hands it to the second person.
     *
     * @param cleared the pictures and scans of which this person says that they show no face, no number plate and no name
     * @throws NoticeNamesSomebody if something in the words points to a person
     * @throws PictureNotCleared if a picture is not among those
     * @throws PublicNoticeNotAwaiting if it is not being prepared
     */
    void handIn(PersonId by, PublicNoticeId notice, Set<StoredFileId> cleared);
}
