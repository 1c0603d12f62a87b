package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;

@ApplicationScoped
class OtherUnitByMandate implements OtherUnit {

    private final Mandates mandates;
    private final Event<Act> acts;

    @Inject
    OtherUnitByMandate(Mandates mandates, Event<Act> acts) {
        this.mandates = mandates;
        this.acts = acts;
    }

    @Override
    public void require(Task task, PersonId by) {
        if (task.isDoneByUnitOf(mandates.of(by))) {
            acts.fire(new VerificationBarred(by, task.id(), task.community(), task.leadUnit()));
            throw new VerifierOfLeadUnit(task.id(), task.leadUnit());
        }
    }
}
