package org.lianxi.meeting.minutes;

import org.lianxi.committee.mandate.PersonId;

/** Draws minutes as one person sees them, with every name looked up. */
interface MinutesPortrait {

    MinutesView of(Minutes minutes, PersonId reader);
}
