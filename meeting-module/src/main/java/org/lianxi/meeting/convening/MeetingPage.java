package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** Puts together what the page of one meeting shows. */
interface MeetingPage {

    MeetingView of(PersonId by, MeetingId id);
}
