package org.lianxi.meeting.minutes;

import org.lianxi.committee.organisation.OrganisationId;

/** Gives out document numbers, without a gap and none twice. */
interface MinutesNumbers {

    /** The next number of a community's party organisation in a year; it counts as given only if the transaction commits. */
    DocumentNumber next(OrganisationId community, int year);
}
