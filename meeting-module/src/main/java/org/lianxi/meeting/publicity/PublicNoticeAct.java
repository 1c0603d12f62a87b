package org.lianxi.meeting.publicity;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.organisation.OrganisationId;

/** A step of a public notice, as the audit trail keeps it. */
public interface PublicNoticeAct extends Act {

    PublicNoticeId notice();

    /** The community whose notice it is. */
    OrganisationId in();

    @Override
    default Subject subject() {
        return new Subject("publicNotice", notice().value());
    }

    @Override
    default Optional<OrganisationId> community() {
        return Optional.of(in());
    }

    @Override
    default Map<String, String> details() {
        return Map.of();
    }
}
