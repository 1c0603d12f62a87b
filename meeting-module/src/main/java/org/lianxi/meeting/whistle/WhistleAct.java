package org.lianxi.meeting.whistle;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.organisation.OrganisationId;

/** A step of a whistle, as the audit trail keeps it. */
public interface WhistleAct extends Act {

    /** The call of one department. */
    WhistleId whistle();

    /** The community that raised it. */
    OrganisationId in();

    @Override
    default Subject subject() {
        return new Subject("whistle", whistle().value());
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
