package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.TitleInCompound;

@ApplicationScoped
@Transactional
class AnsweringObjection implements AnswerObjection {

    private final ObjectionRepository objections;
    private final PublicNoticeRepository notices;
    private final Permissions permissions;
    private final ObjectionWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    AnsweringObjection(
            ObjectionRepository objections,
            PublicNoticeRepository notices,
            Permissions permissions,
            ObjectionWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.objections = objections;
        this.notices = notices;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void answer(PersonId by, ObjectionId id, boolean isUpheld, String words) {
        Objection objection = objections.getForAct(id);
        require(by, objection);
        Input.check().text("words", words, 1, NoticeWords.LONGEST).orRefuse();
        objection.answer(by, clock.instant(), isUpheld, words);
        PublicNotice notice = notices.getForAct(objection.notice());
        if (objections.of(objection.notice()).stream().noneMatch(Objection::isOpen)) {
            notice.archive();
        }
        workflow.answered(id);
        acts.fire(
                isUpheld
                        ? new ObjectionUpheld(by, notice.notice(), notice.community(), notice.resolution())
                        : new ObjectionAnswered(by, notice.notice(), notice.community()));
    }

    @Override
    public Objector objector(PersonId by, ObjectionId id) {
        Objection objection = objections.get(id);
        require(by, objection);
        acts.fire(new ObjectorLookedAt(by, objection.notice(), objection.community()));
        return objection.objector();
    }

    @Override
    public ObjectionView get(PersonId by, ObjectionId id) {
        Objection objection = objections.get(id);
        require(by, objection);
        return view(objection);
    }

    @Override
    public List<ObjectionView> of(PersonId by, PublicNoticeId id) {
        PublicNotice notice = notices.get(id);
        if (!permissions.may(by, Action.SCREEN_MATTER, Scope.community(notice.community()))) {
            return List.of();
        }
        return objections.of(id).stream()
                .map(each -> each.view(notice.words().title()))
                .toList();
    }

    private void require(PersonId by, Objection objection) {
        permissions.require(by, Action.SCREEN_MATTER, Scope.community(objection.community()));
    }

    private ObjectionView view(Objection objection) {
        return objection.view(notices.get(objection.notice()).words().title());
    }

    @Override
    @NoPermissionNeeded("the inbox lists only the person's own work")
    public Map<ObjectionId, TitleInCompound> titles(Collection<ObjectionId> ids) {
        return objections.titles(ids);
    }

    @Override
    @NoPermissionNeeded("the process calls it when a limit has passed")
    public void wentLate(ObjectionId id) {
        Objection objection = objections.getForAct(id);
        if (objection.isOpen()) {
            acts.fire(new ObjectionWentLate(objection.notice(), objection.community()));
        }
    }
}
