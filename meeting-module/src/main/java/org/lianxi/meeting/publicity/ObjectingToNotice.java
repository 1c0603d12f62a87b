package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
@NoPermissionNeeded(
        "whoever reads a posted notice may object to it; the product knows who, and shows it to nobody else")
class ObjectingToNotice implements ObjectToNotice {

    private static final int LONGEST_NAME = 100;

    private final PublicNoticeRepository notices;
    private final ObjectionRepository objections;
    private final Procedures procedures;
    private final WorkingDays days;
    private final ObjectionWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ObjectingToNotice(
            PublicNoticeRepository notices,
            ObjectionRepository objections,
            Procedures procedures,
            WorkingDays days,
            ObjectionWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.notices = notices;
        this.objections = objections;
        this.procedures = procedures;
        this.days = days;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public ObjectionId object(PublicNoticeId id, ObjectionDraft draft) {
        PublicNotice notice = notices.getForAct(id);
        if (!notice.state().isPublic()) {
            throw new UnknownPublicNotice(id);
        }
        Instant now = clock.instant();
        Input.check()
                .text("words", draft.words(), 1, NoticeWords.LONGEST)
                .text("name", draft.name(), 2, LONGEST_NAME)
                .text("contact", draft.contact(), 5, LONGEST_NAME)
                .orRefuse();
        Instant answerBy = new NoticePeriod(procedures.in(notice.community(), notice.rulesAt()), days).answerBy(now);
        Objection objection = new Objection(notice, draft, now, answerBy);
        objections.add(objection);
        workflow.raised(objection.objection(), notice.community(), answerBy);
        acts.fire(new ObjectionRaised(id, notice.community(), notice.resolution(), draft.ownership()));
        return objection.objection();
    }
}
