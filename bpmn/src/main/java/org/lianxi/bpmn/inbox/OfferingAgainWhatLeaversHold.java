package org.lianxi.bpmn.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.bpmn.engine.WorkList;
import org.lianxi.committee.administration.MandateEndedEarly;

/** Whoever leaves a post gives back what was claimed in it, so that the successor finds it. */
@ApplicationScoped
class OfferingAgainWhatLeaversHold {

    private final WorkList workList;

    @Inject
    OfferingAgainWhatLeaversHold(WorkList workList) {
        this.workList = workList;
    }

    void on(@Observes MandateEndedEarly ended) {
        workList.giveBackAll(ended.mandate().person(), PostGroup.of(ended.mandate()));
    }
}
