package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.document.StoreFiles;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.document.StoredFileView;

@ApplicationScoped
@Transactional
class RedactingNotice implements RedactNotice {

    private final PublicNoticeRepository repository;
    private final Permissions permissions;
    private final KnownNames names;
    private final StoreFiles storeFiles;
    private final PublicNoticeWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    RedactingNotice(
            PublicNoticeRepository repository,
            Permissions permissions,
            KnownNames names,
            StoreFiles storeFiles,
            PublicNoticeWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.names = names;
        this.storeFiles = storeFiles;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void save(PersonId by, PublicNoticeId id, NoticeEdit edit) {
        PublicNotice notice = prepared(by, id);
        NoticeFiles.check(check(edit.words(), 0), "added", edit.added(), storeFiles)
                .given("topic", edit.topic())
                .orRefuse();
        notice.edit(by, clock.instant(), edit.words(), edit.topic().orElseThrow());
        notice.drop(edit.dropped());
        notice.attach(storeFiles.store(by, NoticeFiles.of(id), edit.added()).stream()
                .map(StoredFileView::id)
                .toList());
    }

    @Override
    public void handIn(PersonId by, PublicNoticeId id, Set<StoredFileId> cleared) {
        PublicNotice notice = prepared(by, id);
        check(notice.words(), 1).orRefuse();
        notice.redacted(
                by, clock.instant(), RedactionCheck.of(notice.words(), names.around(notice.community())), cleared);
        workflow.redacted(id);
        acts.fire(new NoticeRedacted(by, id, notice.community(), notice.edition()));
    }

    private PublicNotice prepared(PersonId by, PublicNoticeId id) {
        PublicNotice notice = repository.getForAct(id);
        permissions.require(by, Action.PREPARE_PUBLIC_NOTICE, Scope.community(notice.community()));
        return notice;
    }

    private static Input check(NoticeWords words, int shortest) {
        return Input.check()
                .text("noticeTitle", words.title(), shortest, NoticeWords.LONGEST_TITLE)
                .text("decision", words.decision(), shortest, NoticeWords.LONGEST_DECISION)
                .text("basis", words.basis(), shortest, NoticeWords.LONGEST)
                .text("duty", words.duty(), 0, NoticeWords.LONGEST)
                .text("objections", words.objections(), shortest, NoticeWords.LONGEST);
    }
}
