package org.lianxi.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class EnteringPaperAttendance implements PaperAttendance {

    private final SignInRepository entries;

    @Inject
    EnteringPaperAttendance(SignInRepository entries) {
        this.entries = entries;
    }

    @Override
    public void enter(PersonId recordedBy, MeetingId meeting, Stay stay) {
        SignInEntry entry = new SignInEntry(meeting, stay.person(), stay.role(), recordedBy, stay.from());
        stay.until().ifPresent(left -> entry.leave(recordedBy, left));
        entries.add(entry);
    }
}
