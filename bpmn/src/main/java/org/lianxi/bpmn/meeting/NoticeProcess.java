package org.lianxi.bpmn.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.Processes;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.notice.NoticeWorkflow;

/** Tells the process {@code joint-meeting} how a meeting leaves its usual way before the sitting. */
@ApplicationScoped
class NoticeProcess implements NoticeWorkflow {

    private final Processes processes;
    private final UnaryOperator<OrganisationId> streetOf;

    @Inject
    NoticeProcess(Processes processes, Organisations organisations) {
        this(processes, organisations::streetOf);
    }

    NoticeProcess(Processes processes, UnaryOperator<OrganisationId> streetOf) {
        this.processes = processes;
        this.streetOf = streetOf;
    }

    @Override
    public void postponed(MeetingId meeting) {
        processes.receive(JointMeetingProcess.ID, meeting.value(), JointMeetingProcess.MEETING_POSTPONED, Facts.none());
    }

    @Override
    public void changed(MeetingId meeting) {
        processes.receive(JointMeetingProcess.ID, meeting.value(), JointMeetingProcess.NOTICE_CHANGED, Facts.none());
    }

    @Override
    public void cancelled(MeetingId meeting) {
        processes.receive(JointMeetingProcess.ID, meeting.value(), JointMeetingProcess.MEETING_CANCELLED, Facts.none());
    }

    @Override
    public void everybodyReached(MeetingId meeting) {
        processes.giveUp(JointMeetingProcess.task(meeting, JointMeetingProcess.PHONE_RECIPIENTS));
    }

    @Override
    public void consentRequested(MeetingId meeting, OrganisationId community) {
        processes.receive(
                JointMeetingProcess.ID,
                meeting.value(),
                JointMeetingProcess.CONSENT_REQUESTED,
                Facts.none()
                        .and(
                                JointMeetingProcess.STREET,
                                streetOf.apply(community).value()));
    }

    @Override
    public void consentAnswered(MeetingId meeting) {
        processes.complete(JointMeetingProcess.task(meeting, JointMeetingProcess.GIVE_CONSENT), Facts.none());
    }
}
