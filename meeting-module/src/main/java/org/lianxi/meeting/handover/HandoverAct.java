package org.lianxi.meeting.handover;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.organisation.OrganisationId;

/** An act about a handover. */
interface HandoverAct extends Act {

    HandoverId handover();

    OrganisationId ofCommunity();

    @Override
    default Subject subject() {
        return new Subject("handover", handover().value());
    }

    @Override
    default Optional<OrganisationId> community() {
        return Optional.of(ofCommunity());
    }
}
