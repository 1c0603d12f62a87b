package org.lianxi.meeting.backfill;

import org.lianxi.committee.organisation.OrganisationId;

/** Port: tells the process of a backfill what has happened. */
public interface BackfillWorkflow {

    void begun(BackfillId backfill, OrganisationId community);

    /** The secretary has ended entering: it was handed in, or given up. */
    void entered(BackfillId backfill, boolean handedIn);

    /** The party secretary has answered. */
    void answered(BackfillId backfill, boolean confirmed);
}
