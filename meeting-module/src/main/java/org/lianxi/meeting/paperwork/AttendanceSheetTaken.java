package org.lianxi.meeting.paperwork;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** Somebody took an attendance sheet, which tells of persons. */
public record AttendanceSheetTaken(PersonId person, MeetingId meeting, OrganisationId ofCommunity) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("meeting", meeting.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(ofCommunity);
    }
}
