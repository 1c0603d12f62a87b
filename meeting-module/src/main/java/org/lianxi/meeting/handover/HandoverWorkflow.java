package org.lianxi.meeting.handover;

import org.lianxi.committee.organisation.OrganisationId;

/** Port: tells the process of a handover what has happened. */
public interface HandoverWorkflow {

    /** The list waits for a signature of each side. */
    void begun(HandoverId handover, OrganisationId from, OrganisationId to);

    /** A side has signed. */
    void signed(HandoverId handover, OrganisationId side);
}
