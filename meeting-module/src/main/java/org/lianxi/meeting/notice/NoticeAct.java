package org.lianxi.meeting.notice;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** Something done about the notice of a meeting. */
interface NoticeAct extends Act {

    Optional<PersonId> person();

    MeetingId meeting();

    OrganisationId ofCommunity();

    @Override
    default Optional<PersonId> by() {
        return person();
    }

    @Override
    default Subject subject() {
        return new Subject("meeting", meeting().value());
    }

    @Override
    default Optional<OrganisationId> community() {
        return Optional.of(ofCommunity());
    }
}
