package org.lianxi.meeting.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.registry.ManagementCommitteeReplaced;

/** When a property management committee has lost its seat, what it leaves behind is listed. */
@ApplicationScoped
@NoPermissionNeeded("follows from the change of the seat, which was permitted; nobody acts")
class BeginningHandovers {

    private final Handovers handovers;

    @Inject
    BeginningHandovers(Handovers handovers) {
        this.handovers = handovers;
    }

    void on(@Observes ManagementCommitteeReplaced replaced) {
        handovers.begin(new Handover.Sides(
                replaced.compound().id(),
                replaced.compound().community(),
                replaced.managementCommittee(),
                replaced.elected()));
    }
}
