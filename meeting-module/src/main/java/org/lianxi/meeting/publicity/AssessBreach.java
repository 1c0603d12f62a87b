package org.lianxi.meeting.publicity;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** The security administrator judges whether a breach has to be notified; the auditor reads along. */
public interface AssessBreach {

    /**
     * Enters the judgement, once.
     *
     * @throws BreachAssessed if somebody was first
     */
    void assess(PersonId by, BreachId breach, boolean isToBeNotified, String judgement);

    /** The register, those noticed last first. */
    Page<BreachView> page(PersonId by, PageRequest request);

    /** Whether the person may read the register. */
    boolean mayRead(PersonId by);

    /** Whether the person may assess. */
    boolean mayAssess(PersonId by);
}
