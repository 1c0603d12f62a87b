package org.lianxi.meeting.recusal;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** Something done about the recusals of a meeting. */
interface RecusalAct extends Act {

    PersonId person();

    MeetingId meeting();

    OrganisationId ofCommunity();

    @Override
    default Optional<PersonId> by() {
        return Optional.of(person());
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
