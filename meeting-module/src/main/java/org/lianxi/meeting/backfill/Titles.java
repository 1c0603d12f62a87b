package org.lianxi.meeting.backfill;

/** How a paper meeting is called. */
interface Titles {

    /** As typed, else by compound and day. */
    String of(BackfillHead head);
}
