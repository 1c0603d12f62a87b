package org.lianxi.meeting.handover;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.TitleInCompound;

/** Handovers to read. */
public interface HandoverViews {

    /**
     * One handover.
     *
     * @throws UnknownHandover when there is none with this id
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read the community's tasks
     */
    HandoverView get(PersonId by, HandoverId handover);

    /** Those of a compound, the latest first; empty for whoever may not read its tasks. */
    List<HandoverView> of(PersonId by, CompoundId compound);

    /** Titles for lists of a person's own work; asks for no permission. */
    Map<HandoverId, TitleInCompound> titles(Collection<HandoverId> handovers);
}
