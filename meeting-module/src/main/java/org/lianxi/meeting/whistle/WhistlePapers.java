package org.lianxi.meeting.whistle;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.paper.Paper;

/** The whistle sheet (吹哨单), described and not yet laid out. DOMAIN §5.2 D11. */
public interface WhistlePapers {

    /** The sheet with all departments that are called. */
    Paper sheet(PersonId by, WhistleId whistle);
}
