package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class ReportingNotice implements ReportNotice {

    private final PublicNoticeRepository repository;
    private final Permissions permissions;
    private final PublicNoticeWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ReportingNotice(
            PublicNoticeRepository repository,
            Permissions permissions,
            PublicNoticeWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void report(PersonId by, PublicNoticeId id, String words) {
        PublicNotice notice = repository.getForAct(id);
        permissions.require(by, Action.READ_PUBLIC_NOTICE, Scope.community(notice.community()));
        Input.check().text("words", words, 1, NoticeWords.LONGEST).orRefuse();
        notice.report(clock.instant(), words);
        Instant limit = notice.takeDownBy().orElseThrow();
        workflow.reported(id, limit);
        acts.fire(new NoticeReported(by, id, notice.community(), limit));
    }
}
