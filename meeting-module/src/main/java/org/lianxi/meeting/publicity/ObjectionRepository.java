package org.lianxi.meeting.publicity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.territory.TitleInCompound;

/** All objections. */
interface ObjectionRepository {

    void add(Objection objection);

    Objection get(ObjectionId id);

    /** Locked until the end of the transaction. */
    Objection getForAct(ObjectionId id);

    /** Those to a notice, the oldest first. */
    List<Objection> of(PublicNoticeId notice);

    Map<ObjectionId, TitleInCompound> titles(Collection<ObjectionId> ids);
}
