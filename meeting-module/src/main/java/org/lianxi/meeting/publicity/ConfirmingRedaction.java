package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class ConfirmingRedaction implements ConfirmRedaction {

    private final PublicNoticeRepository repository;
    private final Permissions permissions;
    private final PublicNoticeWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ConfirmingRedaction(
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
    public void confirm(PersonId by, PublicNoticeId id) {
        PublicNotice notice = posted(by, id);
        notice.confirm(by, clock.instant());
        workflow.confirmed(id);
        acts.fire(new RedactionConfirmed(by, id, notice.community(), notice.edition()));
    }

    @Override
    public void giveBack(PersonId by, PublicNoticeId id, String words) {
        PublicNotice notice = posted(by, id);
        Input.check().text("words", words, 1, NoticeWords.LONGEST).orRefuse();
        notice.giveBack(by, words);
        workflow.givenBack(id);
        acts.fire(new RedactionGivenBack(by, id, notice.community()));
    }

    private PublicNotice posted(PersonId by, PublicNoticeId id) {
        PublicNotice notice = repository.getForAct(id);
        permissions.require(by, Action.POST_PUBLIC_NOTICE, Scope.community(notice.community()));
        return notice;
    }
}
