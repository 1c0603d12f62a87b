package org.lianxi.meeting.handover;

import java.util.Collection;
import java.util.List;
import org.lianxi.committee.territory.CompoundId;

/** All handovers. */
interface HandoverRepository {

    void add(Handover handover);

    Handover get(HandoverId id);

    /** For an act: nobody else changes it until the transaction ends. */
    Handover getForAct(HandoverId id);

    /** Several in one query; unknown ids are left out. */
    List<Handover> get(Collection<HandoverId> ids);

    /** Those of a compound, the latest first. */
    List<Handover> of(CompoundId compound);
}
