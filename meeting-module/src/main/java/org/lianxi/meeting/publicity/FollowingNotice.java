package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("the process calls it when a limit has passed")
class FollowingNotice implements FollowNotice {

    private final PublicNoticeRepository repository;
    private final ObjectionRepository objections;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    FollowingNotice(
            PublicNoticeRepository repository, ObjectionRepository objections, Event<Act> acts, InstantSource clock) {
        this.repository = repository;
        this.objections = objections;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void unposted(PublicNoticeId id) {
        PublicNotice notice = repository.getForAct(id);
        if (notice.state().isOpen() && notice.state() != PublicNoticeState.POSTED) {
            acts.fire(new NoticeWentUnposted(id, notice.community()));
        }
    }

    @Override
    public void takeDownLate(PublicNoticeId id) {
        PublicNotice notice = repository.getForAct(id);
        if (notice.state() == PublicNoticeState.POSTED && notice.reportedAt().isPresent()) {
            acts.fire(new TakeDownWentLate(id, notice.community()));
        }
    }

    @Override
    public void expire(PublicNoticeId id) {
        PublicNotice notice = repository.getForAct(id);
        if (notice.expire(clock.instant(), objections.of(id).stream().anyMatch(Objection::isOpen))) {
            acts.fire(new NoticeExpired(id, notice.community()));
        }
    }
}
