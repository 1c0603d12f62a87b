package org.lianxi.bpmn.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.bpmn.engine.Processes;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.handover.HandoverId;
import org.lianxi.meeting.handover.HandoverWorkflow;

/**
 * Tells the process {@code handover} what has happened; its business key is the handover's id.
 *
 * <p>Facts: {@value #SIDES}, the organisations that sign, from the start.
 */
@ApplicationScoped
class HandoverProcess implements HandoverWorkflow {

    static final String ID = "handover";

    static final String SIGN_HANDOVER = "signHandover";

    static final String SIDES = "sides";

    private final Processes processes;

    @Inject
    HandoverProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void begun(HandoverId handover, OrganisationId from, OrganisationId to) {
        processes.start(ID, handover.value(), Facts.none().and(SIDES, List.of(from.value(), to.value())));
    }

    @Override
    public void signed(HandoverId handover, OrganisationId side) {
        processes.complete(
                new OpenTask(ID, handover.value(), SIGN_HANDOVER).offeredTo(new PostGroup(Post.PARTY_DELEGATE, side)),
                Facts.none());
    }
}
