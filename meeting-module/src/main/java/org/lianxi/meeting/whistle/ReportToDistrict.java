package org.lianxi.meeting.whistle;

import org.lianxi.committee.mandate.PersonId;

/** The street reports a department that did not answer, or refused, to the district: level LV4. DOMAIN §4.4 E5. */
public interface ReportToDistrict {

    void report(PersonId by, WhistleId whistle, String words);
}
