package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class TakingDownNotice implements TakeDownNotice {

    private final PublicNoticeRepository repository;
    private final BreachRepository breaches;
    private final Permissions permissions;
    private final PublicNoticeWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    TakingDownNotice(
            PublicNoticeRepository repository,
            BreachRepository breaches,
            Permissions permissions,
            PublicNoticeWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.breaches = breaches;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void takeDown(PersonId by, PublicNoticeId id, Optional<TakeDownReason> reason, String words) {
        PublicNotice notice = entitled(by, id);
        Input.check()
                .given("reason", reason)
                .text("words", words, 1, NoticeWords.LONGEST)
                .orRefuse();
        TakeDownReason why = reason.orElseThrow();
        Instant now = clock.instant();
        int edition = notice.edition();
        Instant noticed = notice.reportedAt().orElse(now);
        boolean isReported = notice.reportedAt().isPresent();
        notice.takeDown(by, now, why, words);
        if (!isReported) {
            workflow.reported(id, now.plus(PublicNotice.TAKE_DOWN_WITHIN));
        }
        if (why == TakeDownReason.ENDED_EARLY) {
            workflow.endedEarly(id);
        } else {
            workflow.takenDown(id, notice.postBy());
        }
        if (why == TakeDownReason.PERSONAL_DATA) {
            breaches.add(new Breach(notice, edition, new Breach.Times(noticed, now), words));
        }
        acts.fire(new NoticeTakenDown(by, id, notice.community(), notice.resolution(), edition, why));
    }

    @Override
    public void keep(PersonId by, PublicNoticeId id) {
        PublicNotice notice = entitled(by, id);
        notice.keep();
        workflow.kept(id);
        acts.fire(new NoticeKept(by, id, notice.community()));
    }

    private PublicNotice entitled(PersonId by, PublicNoticeId id) {
        PublicNotice notice = repository.getForAct(id);
        Scope here = Scope.community(notice.community());
        if (!permissions.may(by, Action.PREPARE_PUBLIC_NOTICE, here)) {
            permissions.require(by, Action.POST_PUBLIC_NOTICE, here);
        }
        return notice;
    }
}
