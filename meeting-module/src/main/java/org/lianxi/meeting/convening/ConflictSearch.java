package org.lianxi.meeting.convening;

import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;

/** Port: looks for conflicts of interest among those who take part. Filled by the recusal feature. */
public interface ConflictSearch {

    /** Looks anew and writes down what it found; what has ended is marked so. */
    void search(PersonId by, MeetingId meeting);

    /** For which party each delegate of two has declared to count. SOD-08. */
    Map<PersonId, Party> hats(MeetingId meeting);
}
