package org.lianxi.meeting.publicity;

import java.util.List;
import org.lianxi.committee.paging.PageRequest;

/** The breach register. */
interface BreachRepository {

    void add(Breach breach);

    /** Locked until the end of the transaction. */
    Breach getForAct(BreachId id);

    /** Those noticed last first. */
    List<Breach> find(PageRequest page);
}
