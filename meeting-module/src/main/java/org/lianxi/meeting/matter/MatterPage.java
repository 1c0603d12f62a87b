package org.lianxi.meeting.matter;

import org.lianxi.committee.mandate.PersonId;

/** Puts together what the page of one matter shows. */
interface MatterPage {

    MatterView of(PersonId by, MatterId id);
}
