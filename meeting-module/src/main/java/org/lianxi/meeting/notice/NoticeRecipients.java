package org.lianxi.meeting.notice;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** To whom a notice went, for telling them of it; asks no permission. */
public interface NoticeRecipients {

    /** Those of the newest version; empty where no notice has gone out. */
    Optional<Newest> newest(MeetingId meeting);

    /** The newest version, why there is one, and to whom it went. */
    record Newest(int number, NoticeCause cause, List<PersonId> persons) {

        public Newest {
            persons = List.copyOf(persons);
        }
    }
}
