package org.lianxi.meeting.publicity;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The period of a notice is over. */
public record NoticeExpired(PublicNoticeId notice, OrganisationId in) implements PublicNoticeAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }
}
