package org.lianxi.meeting.publicity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.TitleInCompound;

/** Those who screen answer what somebody objected, and may see who it was. */
public interface AnswerObjection {

    /**
     * Answers it, once.
     *
     * @param isUpheld whether it is right, so that the resolution has to be looked at again
     * @throws ObjectionAnsweredAlready if somebody was first
     */
    void answer(PersonId by, ObjectionId objection, boolean isUpheld, String words);

    /** Who objected; that it was looked at stands in the audit trail. */
    Objector objector(PersonId by, ObjectionId objection);

    /** An objection without who raised it. */
    ObjectionView get(PersonId by, ObjectionId objection);

    /** Those to a notice, the oldest first; none for who may not screen. */
    List<ObjectionView> of(PersonId by, PublicNoticeId notice);

    /** What the notices are about to which they belong. */
    Map<ObjectionId, TitleInCompound> titles(Collection<ObjectionId> ids);

    /** Its limit has passed. */
    void wentLate(ObjectionId objection);
}
