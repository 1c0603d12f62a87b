package org.lianxi.web.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lianxi.bpmn.inbox.Progress;
import org.lianxi.bpmn.inbox.ProgressView;
import org.lianxi.bpmn.inbox.SubjectKind;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.backfill.BackfillId;
import org.lianxi.meeting.backfill.BackfillViews;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingViews;
import org.lianxi.meeting.evaluation.EvaluationId;
import org.lianxi.meeting.evaluation.EvaluationViews;
import org.lianxi.meeting.handover.HandoverId;
import org.lianxi.meeting.handover.HandoverViews;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.MinutesViews;
import org.lianxi.meeting.publicity.AnswerObjection;
import org.lianxi.meeting.publicity.ObjectionId;
import org.lianxi.meeting.publicity.PublicNoticeId;
import org.lianxi.meeting.publicity.PublicNoticeViews;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskViews;
import org.lianxi.meeting.whistle.WhistleId;
import org.lianxi.meeting.whistle.WhistleViews;
import org.lianxi.web.security.SignedIn;

/** How far something has come, for whoever may read it: progress itself asks for no permission, so its subject is read. */
@RequestScoped
public class ReadableProgress {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Progress progress;

    @Inject
    private MatterViews matters;

    @Inject
    private MeetingViews meetings;

    @Inject
    private MinutesViews minutes;

    @Inject
    private TaskViews tasks;

    @Inject
    private BackfillViews backfills;

    @Inject
    private HandoverViews handovers;

    @Inject
    private WhistleViews whistles;

    @Inject
    private EvaluationViews evaluations;

    @Inject
    private PublicNoticeViews publicNotices;

    @Inject
    private AnswerObjection objections;

    /**
     * The progress, or nothing when no process leads the subject; refused as the subject itself would be.
     *
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read the subject
     */
    public Optional<ProgressView> of(SubjectKind kind, String id) {
        PersonId by = signedIn.person();
        switch (kind) {
            case MATTER -> matters.get(by, new MatterId(id));
            case MEETING -> meetings.get(by, new MeetingId(id));
            case MINUTES -> minutes.get(by, new MinutesId(id));
            case TASK -> tasks.get(by, new TaskId(id));
            case BACKFILL -> backfills.get(by, new BackfillId(id));
            case WHISTLE -> whistles.get(by, new WhistleId(id));
            case OBJECTION -> objections.get(by, new ObjectionId(id));
            case PUBLIC_NOTICE -> publicNotices.get(by, new PublicNoticeId(id));
            case HANDOVER -> handovers.get(by, new HandoverId(id));
            case EVALUATION -> evaluations.get(by, new EvaluationId(id));
        }
        return progress.of(kind, id);
    }
}
