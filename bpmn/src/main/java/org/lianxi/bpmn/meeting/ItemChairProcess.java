package org.lianxi.bpmn.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.Processes;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.recusal.RecusalWorkflow;

/** Asks the street, beside the process {@code joint-meeting}, who leads what the usual chair may not. */
@ApplicationScoped
class ItemChairProcess implements RecusalWorkflow {

    private final Processes processes;
    private final UnaryOperator<OrganisationId> streetOf;

    @Inject
    ItemChairProcess(Processes processes, Organisations organisations) {
        this(processes, organisations::streetOf);
    }

    ItemChairProcess(Processes processes, UnaryOperator<OrganisationId> streetOf) {
        this.processes = processes;
        this.streetOf = streetOf;
    }

    @Override
    public void chairMissing(MeetingId meeting, OrganisationId community) {
        if (!processes.isOpen(task(meeting))) {
            processes.receiveIfAwaited(
                    JointMeetingProcess.ID,
                    meeting.value(),
                    JointMeetingProcess.CHAIR_MISSING,
                    Facts.none()
                            .and(
                                    JointMeetingProcess.STREET,
                                    streetOf.apply(community).value()));
        }
    }

    @Override
    public void chairNamed(MeetingId meeting) {
        if (processes.isOpen(task(meeting))) {
            processes.complete(task(meeting), Facts.none());
        }
    }

    @Override
    public void chairNotNeeded(MeetingId meeting) {
        processes.giveUp(task(meeting));
    }

    private static OpenTask task(MeetingId meeting) {
        return JointMeetingProcess.task(meeting, JointMeetingProcess.NAME_ITEM_CHAIR);
    }
}
